// Preloaded into a run: the time is what BRIEF_TEST_TIME says, in milliseconds since 1970.
const now = Number(process.env.BRIEF_TEST_TIME);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...values) {
    super(...(values.length === 0 ? [now] : values));
  }

  static now() {
    return now;
  }
};
