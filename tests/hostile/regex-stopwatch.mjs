// Tries patterns on attacks, in a process of its own: a pattern that never ends is ended with it. From stdin
// it takes an array of { source, flags, attacks }; on stdout it tells, a line each, which pattern takes more
// than linear time. Where it is stands at the beginning of descriptor 3: the pattern's number, then the attack's.
import { readFileSync, writeSync } from "node:fs";

const first = 4_000;
const longest = 64_000;

/** What a linear pattern is far below on the first length, in milliseconds; only more is worth a closer look. */
const suspicious = 0.5;

/** Less than that says nothing of growth, in milliseconds of CPU. */
const floor = 4;

/** Twice the text may take this many times the time, twice in a row: 2 is linear, 4 is quadratic. */
const mostGrowth = 3.2;

/** The longest text may take this many times the time of the first, sixteen times as long: no two doublings grow so fast below it. */
const mostGrowthInAll = 24;

const certainGrowthInAll = 100;

const patterns = JSON.parse(readFileSync(0, "utf8"));
/** What takes longer than that is not measured again, in milliseconds of CPU. */
const precise = 30;

const place = new Int32Array(2);
const placeBytes = Buffer.from(place.buffer);

for (const [index, { source, flags, attacks }] of patterns.entries()) {
  const pass = passOf(source, flags);
  pass("a".repeat(10));
  pass("a".repeat(20));
  for (const [at, attack] of attacks.entries()) {
    place.set([index, at]);
    writeSync(3, placeBytes, 0, placeBytes.length, 0);
    const text = textOf(attack, first);
    const start = performance.now();
    pass(text);
    if (performance.now() - start < suspicious) continue;
    const times = growth(pass, attack);
    if (times === null) continue;
    writeSync(1, `${index} ${at} ${times.map((time) => time.toFixed(1)).join(" ")}\n`);
    break;
  }
}

/** The pattern over a whole text: from every place on at which a caller might go on. */
function passOf(source, flags) {
  if (!flags.includes("y")) {
    const pattern = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
    return (text) => text.replace(pattern, "");
  }
  const pattern = new RegExp(source, flags);
  return (text) => {
    for (let at = 0; at < text.length; ) {
      pattern.lastIndex = at;
      at = pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : at + 1;
    }
  };
}

/** The CPU for each length, twice the one before, if it grows faster than that; else null. */
function growth(pass, attack) {
  const times = [leastTime(pass, textOf(attack, first))];
  // What is not linear may never end on the longest text: of that only what is quick on one a quarter as long is tried at once.
  const isTried = leastTime(pass, textOf(attack, longest / 4)) < times[0] * mostGrowthInAll;
  if (isTried && leastTime(pass, textOf(attack, longest)) < times[0] * mostGrowthInAll) return null;
  for (let length = first * 2; length <= longest; length *= 2) {
    times.push(leastTime(pass, textOf(attack, length)));
    const [one, two, three] = times.slice(-3);
    if (three > floor && two > one * mostGrowth && three > two * mostGrowth) return times;
  }
  // One doubling measured badly hides nothing: sixteen times the text takes 256 times the time where that is quadratic.
  return times.at(-1) > floor && times.at(-1) > times[0] * certainGrowthInAll ? times : null;
}

function leastTime(pass, text) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage();
    pass(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
    if (least > precise) break;
  }
  return least;
}

function textOf({ prefix, pump, suffix }, length) {
  // A text that is joined lazily would be joined within the first measurement.
  return Buffer.from(prefix + pump.repeat(length / pump.length) + suffix, "utf16le").toString("utf16le");
}
