// SPDX-License-Identifier: Apache-2.0
export const texts = {
  title: '文书打印',
  open: (label: string) => `查看并打印${label}`,
  download: (format: string) => `下载 ${format.toUpperCase()}`,
  print: '打印',
  preview: (label: string) => `${label}预览`,
};
