import { isPublicAddress, isPublicName } from '../../../src/dossier/link-check/public-addresses';

/** What the link check may contact. Everything that is not known to be public must be refused. */
describe('an address', () => {
  test.each([
    '8.8.8.8',
    '145.100.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '192.167.255.255',
    '100.63.255.255',
    '100.128.0.1',
    '169.253.255.255',
    '223.255.255.255',
    '2001:4860:4860::8888',
    '2a01:7c8:1::1',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    ['this machine', ['127.0.0.1', '127.255.255.254', '0.0.0.0', '::1', '::']],
    [
      'private networks',
      ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1', 'fec0::1'],
    ],
    ['link-local, with the metadata of clouds', ['169.254.169.254', '169.254.0.1', 'fe80::1', 'fd00:ec2::254']],
    ['other metadata', ['100.100.100.200', '192.0.0.192', '168.63.129.16']],
    ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255']],
    ['multicast and reserved', ['224.0.0.1', '240.0.0.1', '255.255.255.255', 'ff02::1', '100::1', '5f00::1']],
    [
      'documentation and benchmarks',
      ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1', '3fff::1'],
    ],
    ['IPv4 inside IPv6', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1']],
    ['6to4 and Teredo', ['2002:7f00:1::', '2002:a00:1::1', '2001:0:4136:e378::1']],
    ['what is no address', ['', 'localhost', '127.1', '0x7f.0.0.1', '2130706433', 'fe80::1%eth0', '1.2.3.4.5']],
  ])('is not public: %s', (_what, addresses) => {
    expect(addresses.filter((address) => isPublicAddress(address))).toEqual([]);
  });

  test('written in another way is seen as what it is, for a URL says it plainly', () => {
    const hosts = [
      'http://127.1/',
      'http://0x7f.0.0.1/',
      'http://2130706433/',
      'http://0177.0.0.1/',
      'http://[::ffff:127.0.0.1]/',
    ];
    const plain = hosts.map((url) => new URL(url).hostname.replace(/^\[|\]$/g, ''));
    expect(plain.filter((host) => isPublicAddress(host))).toEqual([]);
    expect(plain.slice(0, 4)).toEqual(Array(4).fill('127.0.0.1'));
  });
});

describe('a name', () => {
  test.each(['museum.example.org', 'www.den.nl', 'LOCAL.nl', 'localhost.nl', 'xn--bcher-kva.example'])(
    '%s can be public',
    (name) => expect(isPublicName(name)).toBe(true)
  );

  test.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'dossier.localhost',
    'printer.local',
    'metadata.google.internal',
    'intranet',
    'router.lan',
    'nas.home.arpa',
    'x.onion',
    '',
  ])('%s is local', (name) => expect(isPublicName(name)).toBe(false));
});
