// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { readableName } from './distinguished-name';

describe('the name in a certificate', () => {
  it('is shown by who it is, and the number that tells two of the same name apart', () => {
    expect(readableName('2.5.4.97=91310105MA1FW00318,o=海港机械有限公司,c=CN')).toBe('海港机械有限公司 (91310105MA1FW00318)');
    expect(readableName('cn=Harbour CA,c=CN')).toBe('Harbour CA');
  });

  it('keeps what is escaped in it', () => {
    expect(readableName('CN=Ship\\, Sail \\+ Sons,C=CN')).toBe('Ship, Sail + Sons');
  });

  it('stays as it is where it says nothing of that kind', () => {
    expect(readableName('dc=example')).toBe('dc=example');
    expect(readableName('')).toBe('');
  });
});
