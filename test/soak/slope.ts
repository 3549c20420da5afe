/** How much a value grows in an hour, by the straight line that fits best; times in milliseconds. */
export function slopeAnHour(points: readonly { at: number; value: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const at = mean(points.map((point) => point.at));
  const value = mean(points.map((point) => point.value));
  const together = mean(points.map((point) => (point.at - at) * (point.value - value)));
  const apart = mean(points.map((point) => (point.at - at) ** 2));
  return apart === 0 ? 0 : (3_600_000 * together) / apart;
}
