/** The signs of a cell: a circle with a plus for what helped, a square with a minus for what hindered. */
export function MatrixMark({ helped = false, hindered = false }: { helped?: boolean; hindered?: boolean }) {
  return (
    <span className="matrix-mark" aria-hidden="true">
      {helped && <span className="matrix-helped">+</span>}
      {hindered && <span className="matrix-hindered">−</span>}
    </span>
  );
}
