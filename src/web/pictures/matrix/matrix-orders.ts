/** Orders of the rows and columns of the matrix; the first is the one that it has unasked. */
export const matrixOrders = ['similarity', 'number', 'domain', 'name'] as const;

export type MatrixOrder = (typeof matrixOrders)[number];
