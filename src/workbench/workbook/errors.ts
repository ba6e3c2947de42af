/** The one exception of the workbook: a refusal with Excel's error code. Never escapes `Workbook`'s public methods. */

/** Thrown where Excel would refuse; the protocol turns it into the answer's error, the page into an `EditRefusal`. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

export function refuse(code: string, message: string): never {
  throw new ExcelError(code, message);
}
