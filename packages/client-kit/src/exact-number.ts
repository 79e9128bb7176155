/** A double holds any number of so many digits; with more it may not. */
const SAFE_DIGITS = 15;

/**
 * Whether JavaScript says a JSON number's value again as it was written. `1.50` and `1e2` are said otherwise and mean the
 * same; 9007199254740993, 0.1000000000000000055 and 1e400 would become other numbers. Integers count up to 2^53 only: beyond,
 * one cannot tell that none was rounded on its way here.
 */
export function isExact(token: string): boolean {
  if (token.length <= SAFE_DIGITS && !/[eE]/.test(token)) return true;
  const value = Number(token);
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value);
  if (!Number.isFinite(value)) return false;
  return decimalOf(token) === decimalOf(String(value));
}

/** Whether JavaScript writes a JSON number exactly as it was written: not `1.50`, though it means the same. */
export function keepsText(token: string): boolean {
  return String(Number(token)) === token;
}

/** The digits of a number and the power of ten of the last one, without zeros at either end. */
function decimalOf(token: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const all = `${whole}${fraction}`.replace(/^0+/, "");
  const digits = withoutZerosAtEnd(all);
  if (digits === "") return "0";
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(all.length - digits.length);
  return `${sign}${digits}e${power}`;
}

function withoutZerosAtEnd(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
