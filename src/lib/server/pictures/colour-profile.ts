const ICC = Buffer.from('ICC_PROFILE\0', 'latin1');

/** The segments of a JPEG that say what its colours mean (ICC.1, B.4); without them a wide colour space looks pale. */
export function colourProfile(jpeg: Buffer): Buffer {
  const found: Buffer[] = [];
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda && at + 4 <= jpeg.length;) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (jpeg[at + 1] === 0xe2 && jpeg.subarray(at + 4, at + 4 + ICC.length).equals(ICC))
      found.push(jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat(found);
}

/** After the JFIF segment that every encoder begins with. */
export function withProfile(jpeg: Buffer, profile: Buffer): Buffer {
  const after = 4 + jpeg.readUInt16BE(4);
  return Buffer.concat([jpeg.subarray(0, after), profile, jpeg.subarray(after)]);
}
