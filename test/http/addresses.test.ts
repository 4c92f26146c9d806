import { expect, test } from 'vitest'
import { sameCaller, trustProxies } from '../../src/http/addresses.ts'

const readAddress = trustProxies(['10.0.0.0/8', '127.0.0.1', 'fd00::/8'])

test.each([
  ['192.0.2.1', undefined, '192.0.2.1'],
  ['192.0.2.1', '203.0.113.9', '192.0.2.1'],
  ['::ffff:192.0.2.1', undefined, '192.0.2.1'],
  ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['::ffff:10.0.0.2', '203.0.113.9, 10.0.0.3', '203.0.113.9'],
  ['10.0.0.2', 'forged, 203.0.113.9', '203.0.113.9'],
  ['10.0.0.2', '10.0.0.9', '10.0.0.9'],
  ['10.0.0.2', 'unknown', '10.0.0.2'],
  ['10.0.0.2', '', '10.0.0.2'],
  ['fd00::2', '2001:db8::7', '2001:db8::7'],
])('from %s, forwarded for %j: %s', (peer, forwarded, address) => {
  expect(readAddress(peer, forwarded)).toBe(address)
})

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (address, caller) => {
  expect(sameCaller(address)).toBe(caller)
})
