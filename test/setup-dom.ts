/** jsdom lacks what Fluent UI measures with. */
import '@testing-library/jest-dom';
import '../src/i18n/index';

class NoResizeObserver {
  observe(): void {
    // nothing is ever resized in jsdom
  }
  unobserve(): void {
    // see above
  }
  disconnect(): void {
    // see above
  }
}
globalThis.ResizeObserver = NoResizeObserver;
