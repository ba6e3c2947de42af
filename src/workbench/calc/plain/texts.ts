/** Functions of texts; what Excel's language or a strange argument decides is left to the engine. */
import { toText, UNSETTLED, type Scalar, type Settled } from './values';

/** Blanks at the ends go, and of several inside one is left. */
export function trim(value: Scalar): Settled {
  const text = toText(value);
  return text === UNSETTLED ? text : text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** `start` counts from 1. */
export function cutText(text: Scalar, start: Scalar, count: Scalar): Settled {
  const whole = toText(text);
  if (whole === UNSETTLED || typeof start !== 'number' || typeof count !== 'number') return UNSETTLED;
  if (start < 1 || count < 0) return UNSETTLED;
  return whole.slice(Math.floor(start) - 1, Math.floor(start) - 1 + Math.floor(count));
}

/** FIND: the place, from 1, of a text in another; capitals count. */
export function findText([wanted, within, ...rest]: readonly Scalar[]): Settled {
  const part = toText(wanted);
  const whole = toText(within);
  if (part === UNSETTLED || whole === UNSETTLED || part === '' || rest.length > 0) return UNSETTLED;
  const at = whole.indexOf(part);
  return at < 0 ? { error: '#VALUE!' } : at + 1;
}

/** SUBSTITUTE: every occurrence, or the one of a number that counts from 1. */
export function substitute([text, before, after, number = 0, ...rest]: readonly Scalar[]): Settled {
  const whole = toText(text);
  const part = toText(before);
  const instead = toText(after);
  if (whole === UNSETTLED || part === UNSETTLED || instead === UNSETTLED || part === '') return UNSETTLED;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || rest.length > 0) return UNSETTLED;
  const pieces = whole.split(part);
  if (number === 0) return pieces.join(instead);
  if (number >= pieces.length) return whole;
  return pieces.slice(0, number).join(part) + instead + pieces.slice(number).join(part);
}
