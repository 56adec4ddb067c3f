import { BlockList, isIP } from 'node:net';

/**
 * Which addresses the link check may contact: those of the public internet, by the registries of IANA
 * (iana-ipv4-special-registry, iana-ipv6-special-registry; RFC 6890). What is not known to be public is refused.
 */
const REFUSED_IPV4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carrier-grade NAT; also metadata of some clouds
  '127.0.0.0/8', // this machine
  '169.254.0.0/16', // link-local; metadata of clouds
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments; metadata of some clouds
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
  '168.63.129.16/32', // a public address that is the host itself on one cloud
];

/** Of IPv6 only what is handed out as global unicast; the rest (loopback, local, mapped, translated) is no place. */
const GLOBAL_IPV6 = '2000::/3';
const REFUSED_IPV6 = [
  '2001::/23', // protocol assignments, Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: an IPv4 address in disguise
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
];

function toBlockList(family: 'ipv4' | 'ipv6', ranges: string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address, prefix] = range.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

const refusedIpv4 = toBlockList('ipv4', REFUSED_IPV4);
const globalIpv6 = toBlockList('ipv6', [GLOBAL_IPV6]);
const refusedIpv6 = toBlockList('ipv6', REFUSED_IPV6);

/** Whether an address, as written by the system or in a URL, is on the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refusedIpv4.check(address, 'ipv4');
  if (family === 6) return globalIpv6.check(address, 'ipv6') && !refusedIpv6.check(address, 'ipv6');
  return false;
}

/** Names that never lead to the public internet (RFC 6761, 6762, 8375, 9476), whatever a resolver says of them. */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|alt)$/;

/** Whether a host name can be one of the public internet. What it resolves to is looked at apart. */
export function isPublicName(name: string): boolean {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return plain.includes('.') && !LOCAL_NAME.test(plain);
}
