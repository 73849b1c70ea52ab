// SPDX-License-Identifier: Apache-2.0
export const texts = {
  serialNumber: '流水号',
  status: '状态',
  agency: '经办机构',
  submittedAt: '提交时间',
  opinion: '审核意见',
  from: '提交日期自',
  to: '提交日期至',
  create: (label: string) => `新增${label}`,
  chooseAgency: '请选择机构，可输入名称查找',
  closedTitle: '本地区业务暂停受理',
  closedText: '系统正在维护。已经提交的业务可以照常查询、打印，审核照常进行；新业务请稍后再办。',
  byHand: '也可以填写纸质表格，到经办机构办理：',
  blankForm: (label: string) => `下载${label}`,
};
