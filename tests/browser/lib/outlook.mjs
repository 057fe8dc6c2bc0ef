// Writes a message as Outlook saves it (MS-CFB, MS-OXMSG), as small as the forms allow.

const END = 0xfffffffe;
const FREE = 0xffffffff;

/** A report without a body: what it says stands in the properties of its recipient. */
export function message({ subject, recipient, told }) {
  const text = (value) => Buffer.from(value, "utf16le");
  const entries = [{ name: "Root Entry", kind: 5 }];
  let mini = Buffer.alloc(0);
  const next = [];
  const stream = (name, bytes) => {
    const start = next.length;
    const count = Math.ceil(bytes.length / 64);
    for (let at = 1; at <= count; at++) next.push(at < count ? start + at : END);
    mini = Buffer.concat([mini, bytes, Buffer.alloc(count * 64 - bytes.length)]);
    entries.push({ name, kind: 2, start: count ? start : END, size: bytes.length });
    return entries.length - 1;
  };
  /** Ties the entries of a storage together, each to the right of the one before. */
  const tie = (storage, children) => {
    entries[storage].child = children[0];
    children.slice(1).forEach((child, at) => (entries[children[at]].right = child));
  };
  const top = [
    stream("__properties_version1.0", Buffer.alloc(32)),
    stream("__substg1.0_001A001F", text("REPORT.IPM.Note.NDR")),
    stream("__substg1.0_0037001F", text(subject)),
  ];
  const inside = [
    stream("__properties_version1.0", Buffer.alloc(8)),
    stream("__substg1.0_39FE001F", text(recipient)),
    stream("__substg1.0_0C1B001F", text(told)),
  ];
  entries.push({ name: "__recip_version1.0_#00000000", kind: 1 });
  tie(entries.length - 1, inside);
  tie(0, [...top, entries.length - 1]);

  const sectors = [];
  const table = [];
  const write = (bytes) => {
    const start = table.length;
    const count = Math.ceil(bytes.length / 512);
    for (let at = 1; at <= count; at++) table.push(at < count ? start + at : END);
    sectors.push(bytes, Buffer.alloc(count * 512 - bytes.length));
    return start;
  };
  Object.assign(entries[0], { start: write(mini), size: mini.length });
  const numbers = (list) => Buffer.from(Uint32Array.from(list).buffer);
  const miniTable = write(numbers(next));
  const directory = write(Buffer.concat(entries.map(entry)));
  const place = table.length;
  table.push(0xfffffffd);
  while (table.length < 128) table.push(FREE);
  sectors.push(numbers(table));

  const header = Buffer.alloc(512, 0xff);
  header.fill(0, 8, 76);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  [0x3e, 3, 0xfffe, 9, 6].forEach((short, at) => header.writeUInt16LE(short, 24 + 2 * at));
  const longs = [1, directory, 0, 4096, miniTable, 1, END, 0, place];
  longs.forEach((long, at) => header.writeUInt32LE(long, 44 + 4 * at));
  return Buffer.concat([header, ...sectors]);
}

function entry({ name, kind, child = FREE, right = FREE, start = 0, size = 0 }) {
  const bytes = Buffer.alloc(128);
  bytes.write(name, "utf16le");
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes.writeUInt8(kind, 66);
  [FREE, right, child].forEach((link, at) => bytes.writeUInt32LE(link, 68 + 4 * at));
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
