// SPDX-License-Identifier: Apache-2.0
import {
  ElButton,
  ElConfigProvider,
  ElInput,
  ElProgress,
  ElSelectV2,
  ElTreeSelect,
} from 'element-plus';
import type { App } from 'vue';
import 'element-plus/theme-chalk/base.css';
import 'element-plus/theme-chalk/el-button.css';
import 'element-plus/theme-chalk/el-input.css';
import 'element-plus/theme-chalk/el-option.css';
import 'element-plus/theme-chalk/el-popper.css';
import 'element-plus/theme-chalk/el-progress.css';
import 'element-plus/theme-chalk/el-scrollbar.css';
import 'element-plus/theme-chalk/el-select.css';
import 'element-plus/theme-chalk/el-select-v2.css';
import 'element-plus/theme-chalk/el-tag.css';
import 'element-plus/theme-chalk/el-tree.css';
import 'element-plus/theme-chalk/el-tree-select.css';
import 'element-plus/theme-chalk/el-virtual-list.css';

const USED = [
  ElButton,
  ElConfigProvider,
  ElInput,
  ElProgress,
  ElSelectV2,
  ElTreeSelect,
];

/** Registers the few parts of Element Plus that the pages use; what is not listed here does not reach the browser. */
export function elementPlus(app: App): void {
  for (const part of USED) app.use(part);
}
