// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { codeOf, pictureBytes, readCard, type CardReader } from './card-reader';

const reader: CardReader = {
  label: '读卡器',
  members: [
    { name: 'name', field: 'workerName' },
    { name: 'partyName', field: 'workerName' },
    { name: 'certNumber', field: 'idNumber' },
  ],
  pictures: ['photo', 'identityPic'],
  photo: 'photo',
};

describe('what a reader of identity cards delivers', () => {
  it('is found wherever it stands, the outermost first', () => {
    const card = readCard(
      '{"flag":0,"content":{"partyName":" 陈晨 ","certNumber":"42","identityPic":"AAAA","inner":{"partyName":"他人"}}}',
      reader,
    );
    expect(card).toEqual({
      values: new Map([
        ['workerName', '陈晨'],
        ['idNumber', '42'],
      ]),
      picture: 'AAAA',
    });
  });

  it('takes the first name of several', () => {
    expect(readCard('{"partyName":"乙","name":"甲"}', reader)?.values.get('workerName')).toBe('甲');
  });

  it('is nothing where it is no JSON object', () => {
    expect(readCard('姓名 陈晨', reader)).toBeUndefined();
    expect(readCard('[1]', reader)).toBeUndefined();
  });

  it('says codes by code, by label and by the beginning of one label only', () => {
    const nations = [
      { code: '01', label: '汉族' },
      { code: '02', label: '蒙古族' },
      { code: '03', label: '汉' },
    ];
    expect(codeOf('02', nations)).toBe('02');
    expect(codeOf('汉', nations)).toBe('03');
    expect(codeOf('蒙古', nations)).toBe('02');
    expect(codeOf('藏', nations)).toBeUndefined();
    expect(codeOf('女', [{ code: '2', label: '女性' }])).toBe('2');
  });

  it('brings the bytes of a picture with or without the head of a data address', () => {
    expect(pictureBytes('AQI=')).toEqual(new Uint8Array([1, 2]));
    expect(pictureBytes('data:image/jpeg;base64,AQ\nI=')).toEqual(new Uint8Array([1, 2]));
    expect(pictureBytes('相片')).toBeUndefined();
  });
});
