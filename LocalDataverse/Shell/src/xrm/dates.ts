/** Whether a value is a date, also one made in a frame, whose Date is another constructor. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
