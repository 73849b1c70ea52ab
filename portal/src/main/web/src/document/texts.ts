// SPDX-License-Identifier: Apache-2.0
export const texts = {
  title: '文书打印',
  open: (label: string) => `查看并打印${label}`,
  undoOverTitle: (label: string) => `打印后不能再自行“${label}”`,
  undoOverText: (label: string) =>
    `这笔业务现在还可以自行“${label}”。打印出来的文书可能已经交给他人，所以打印以后就不能再自行“${label}”，填错了只能申请修改。请先核对内容。`,
  undoOverGo: '内容无误，继续打印',
  download: (format: string) => `下载 ${format.toUpperCase()}`,
  print: '打印',
  preview: (label: string) => `${label}预览`,
};
