/** The bytes of a stream in ASCII85 (ISO 32000-1, 7.4.3), its last group whole. */
export function fromAscii85(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length * 4);
  let [length, value, digits] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a) length += 4;
    if (byte < 0x21 || byte > 0x75) continue;
    value = value * 85 + (byte - 0x21);
    if (++digits < 5) continue;
    for (let shift = 24; shift >= 0; shift -= 8) decoded[length++] = (value / 2 ** shift) & 0xff;
    [value, digits] = [0, 0];
  }
  for (let digit = digits; digit < 5; digit++) value = value * 85 + 84;
  for (let index = 0; digits > 0 && index < digits - 1; index++) {
    decoded[length++] = (value / 2 ** (24 - index * 8)) & 0xff;
  }
  return decoded.subarray(0, length);
}

/** The bytes of a stream in hexadecimal digits. */
export function fromHex(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length >> 1);
  let [length, high] = [0, -1];
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      decoded[length++] = high * 16 + digit;
      high = -1;
    }
  }
  return decoded.subarray(0, length);
}

const [clear, end, mostCodes] = [256, 257, 4096];

/** How many bytes a stream in LZW becomes (ISO 32000-1, 7.4.4): the lengths of its words alone. */
export function lzwLength(bytes: Uint8Array): number {
  const words = wordLengths();
  let [total, buffer, bits] = [0, 0, 0];
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xff_ffff;
    bits += 8;
    if (bits < words.width()) continue;
    bits -= words.width();
    const code = (buffer >> bits) & ((1 << words.width()) - 1);
    if (code === end) break;
    total += words.take(code);
  }
  return total;
}

/** The table that LZW's writer and reader keep alike, as the lengths of its words. */
function wordLengths() {
  const lengths = new Uint32Array(mostCodes).fill(1);
  let [count, width, before] = [258, 9, -1];
  return {
    width: () => width,
    take(code: number): number {
      if (code === clear) {
        [count, width, before] = [258, 9, -1];
        return 0;
      }
      if (before >= 0 && count < mostCodes) lengths[count++] = (lengths[before] ?? 1) + 1;
      before = code;
      if (count + 1 >= 1 << width && width < 12) width++;
      return lengths[code] ?? 1;
    },
  };
}
