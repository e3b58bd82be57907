// Which addresses a request on behalf of a setting or a feed may go to: only those of the public internet. Otherwise a
// feed that redirects to 169.254.169.254 or to a neighbour's admin page would be read with our rights.
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 networks that are not globally reachable (IANA IPv4 Special-Purpose Address Registry, RFC 6890), and multicast. */
const SPECIAL_IPV4 = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15],
  ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const; // prettier-ignore

/** Parts of 2000::/3 that are not ordinary hosts: IETF protocols with Teredo, documentation, 6to4. */
const SPECIAL_IPV6 = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const; // prettier-ignore

const special = new BlockList();
for (const [network, prefix] of SPECIAL_IPV4) special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of SPECIAL_IPV6) special.addSubnet(network, prefix, 'ipv6');

/** Everything an IPv6 host of the public internet can have; the rest (loopback, ULA, link-local, multicast …) is not. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address literal (without brackets) belongs to a host of the public internet. What is no address does not. */
export function isPublicAddress(address: string): boolean {
  const [bare = ''] = address.split('%');
  if (isIPv4(bare)) return !special.check(bare, 'ipv4');
  if (!isIPv6(bare)) return false;
  const embedded = embeddedIpv4(bare);
  if (embedded !== undefined) return isPublicAddress(embedded);
  return globalUnicast.check(bare, 'ipv6') && !special.check(bare, 'ipv6');
}

/** The IPv4 address an IPv6 one stands for: mapped (::ffff:0:0/96) or translated (NAT64, 64:ff9b::/96). */
function embeddedIpv4(address: string): string | undefined {
  const groups = groupsOf(address);
  const prefix = groups.slice(0, 6).join(':');
  if (prefix !== '0:0:0:0:0:ffff' && prefix !== '64:ff9b:0:0:0:0') return undefined;
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');
}

/** The eight groups in lower-case hex without leading zeros. */
function groupsOf(address: string): string[] {
  // The URL parser brings every spelling, dotted tails included, to one form.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const left = head === '' ? [] : head.split(':');
  if (tail === undefined) return left;
  const right = tail === '' ? [] : tail.split(':');
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
}
