import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerRules, writeHeaderFile } from './header-rules.ts';
import { securityPolicy } from './security-policy.ts';

describe('the security policy', () => {
  it('allows no inline code, no other host and no frames', () => {
    const policy = securityPolicy([], 'header');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  });

  it('leaves out of the page what only a header can say', () => {
    expect(securityPolicy([], 'page')).not.toContain('frame-ancestors');
  });

  it('allows the pictures of the hosts that the archive names', () => {
    expect(securityPolicy(['pictures.example'], 'page')).toContain("img-src 'self' https://pictures.example http://pictures.example;");
  });

  it('cannot be opened by a host that is none', () => {
    expect(securityPolicy(["evil.example; script-src 'unsafe-inline'", '*'], 'page')).toBe(securityPolicy([], 'page'));
  });

  it('fits into a line of a header file, however many hosts there are and however long their names', () => {
    const host = fc.integer({ min: 1, max: 60 }).map((length) => `${'h'.repeat(length)}.example`);
    fc.assert(
      fc.property(fc.array(host, { maxLength: 60 }), (hosts) => {
        const lines = writeHeaderFile(headerRules('/press/', hosts)).split('\n');
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
      }),
    );
  });

  it('stays short where pictures come from everywhere', () => {
    const hosts = Array.from({ length: 300 }, (_, number) => `host${number}.example`);
    expect(securityPolicy(hosts, 'header').length).toBeLessThan(500);
  });
});
