import { expect, it } from 'vitest';
import { describeFault } from './describe-fault.ts';

const faultOf = (code: string, message: string): Error => Object.assign(new Error(message), { code });

it('a full disk is told with what to do', () => {
  const words = 'the disk has no room left (ENOSPC: no space left on device, write). What was there before is as it was; make room and start again';
  expect(describeFault(faultOf('ENOSPC', 'ENOSPC: no space left on device, write'))).toBe(`Nothing more can be written: ${words}`);
  expect(describeFault(faultOf('EDQUOT', 'EDQUOT: disk quota exceeded, write'))).toMatch(/^Nothing more can be written: .*EDQUOT/);
});

it('any other fault is told in its own words', () => {
  expect([describeFault(new Error('No port is free')), describeFault('gone')]).toEqual(['No port is free', 'gone']);
});
