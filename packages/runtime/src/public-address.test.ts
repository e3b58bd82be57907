import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPublicAddress } from './public-address.ts';

describe('isPublicAddress', () => {
  it.each([
    '1.1.1.1', '8.8.8.8', '100.63.255.255', '100.128.0.1', '172.15.255.255', '172.32.0.1', '192.167.1.1', '223.255.255.255',
    '2606:4700:4700::1111', '2a00:1450:4001:81b::200e', '2001:4860:4860::8888', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  }); // prettier-ignore

  it.each([
    // this network, private, shared, loopback, link-local with the cloud metadata services
    '0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.255.255.254', '169.254.169.254',
    '169.254.170.2', '172.16.0.1', '172.31.255.255', '192.168.0.1',
    // protocol assignments, documentation, relays, benchmarks, multicast, reserved, broadcast
    '192.0.0.192', '192.0.2.1', '192.88.99.1', '198.18.0.1', '198.51.100.7', '203.0.113.7', '224.0.0.1', '239.255.255.250',
    '240.0.0.1', '255.255.255.255',
    // IPv6: unspecified, loopback, link-local with and without a zone, unique local with metadata, site-local, multicast
    '::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd00:ec2::254', 'fec0::1', 'ff02::1', '100::1',
    // documentation, Teredo, 6to4 around a private address
    '2001:db8::1', '3fff::1', '2001:0:4136:e378::1', '2002:7f00:1::', '2002:a9fe:a9fe::',
    // IPv4 inside IPv6, in every spelling
    '::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:ffff:a9fe:a9fe', '::FFFF:10.0.0.1', '::127.0.0.1', '64:ff9b::10.0.0.1',
    '64:ff9b:1::a00:1',
    // not an address at all
    '', 'localhost', '1.2.3', '999.1.1.1',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  }); // prettier-ignore

  it('judges an IPv4 address and its IPv6-mapped form alike', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });
});
