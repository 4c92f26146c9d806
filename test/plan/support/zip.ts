import { deflateRawSync } from 'node:zlib'

/** An archive of one entry that says it unpacks into `claimed` bytes, whatever it holds. */
export function makeZip(name: string, content: Buffer, claimed: number): Buffer {
  const packed = deflateRawSync(content)
  const local = header(0x04034b50, 30, packed.length, claimed, name, 18)
  local.writeUInt16LE(8, 8)
  const central = header(0x02014b50, 46, packed.length, claimed, name, 20)
  central.writeUInt16LE(8, 10)
  const start = local.length + name.length + packed.length
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(start, 16)
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end])
}

/** `sizes`: where the packed size stands; the unpacked one and the name's length follow it. */
function header(
  magic: number,
  length: number,
  packed: number,
  claimed: number,
  name: string,
  sizes: number,
): Buffer {
  const bytes = Buffer.alloc(length)
  bytes.writeUInt32LE(magic, 0)
  bytes.writeUInt32LE(packed, sizes)
  bytes.writeUInt32LE(claimed, sizes + 4)
  bytes.writeUInt16LE(name.length, sizes + 8)
  return bytes
}
