export {
  propertyTabs,
  type Property,
  type PropertyEditor,
  type PropertyTab,
} from './Property';
export {
  isProperty,
  properties,
  propertyOf,
  type PropertyName,
} from './properties';
export { applies, propertiesOf, type PropertyState } from './propertiesOf';
export { accepts, isPeriod } from './accepts';
export { subjectOf, type Subject as PropertySubject } from './Subject';
export { widgetsOf } from './widgetsOf';
export { isCoded } from '../../lint/lintProcess';
export { patternProblem } from '../../lint/pattern/patternProblem';
export { pointer } from '../../definition/pointer';
