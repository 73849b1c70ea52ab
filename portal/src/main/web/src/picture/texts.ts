// SPDX-License-Identifier: Apache-2.0
export const texts = {
  noPicture: (types: string) => `文件不是 ${types} 图片。请上传 ${types} 格式的照片；其他格式的先另存或转换，只改文件名后缀没有用`,
  pixels: (width: number, height: number, neededWidth: number, neededHeight: number) =>
    `图片是 ${width}×${height} 像素，应为 ${neededWidth}×${neededHeight} 像素。请使用照相馆提供的证件照原件，或者用图片软件裁剪后再上传`,
  tooLarge: (size: string, most: string) => `文件有 ${size}，最大 ${most}。请用图片软件降低保存质量，压缩后再上传`,
  tooSmall: (size: string, least: string) => `文件只有 ${size}，至少 ${least}。请使用没有压缩过的原件`,
  limits: (width: number, height: number, types: string, least: string, most: string) =>
    `${types}，${width}×${height} 像素，${least ? `${least} 至 ${most}` : `不超过 ${most}`}`,
  choose: '直接上传',
  replace: '换一张',
  remove: '不要这张',
  chosen: '照片会随表单一起保存',
  kept: '已上传',
  later: '保存后在“材料”中上传照片。',
  alt: (label: string) => label,
  notBrought: (label: string, why: string) => `${label}没有上传成功：${why}`,
  openReader: (label: string) => `打开${label}`,
  readerHint: '把读卡器软件给出的内容粘贴在下面，或者选择它保存的文件。姓名、证件号码等项目和相片会自动填入。',
  readerInput: '读卡器给出的内容（JSON）',
  readerFile: '选择文件',
  fillIn: '填入表单',
  close: '关闭',
  noJson: '这不是读卡器给出的内容：不是正确的 JSON。请完整复制后重新粘贴',
  nothingKnown: '内容里没有可以填入的项目。请核对是否选错了文件',
  filled: (labels: string) => `已填入：${labels}`,
  notUnderstood: (label: string, value: string) => `没有看懂${label}“${value}”，请自行填写`,
  brokenPicture: '内容里的相片无法解开，请重新读卡或者直接上传照片',
};
