export { cropPlanes } from './planes';
export { cropGrey, greyPatch } from './grey';
export { fitPlanes } from './fit';
export { yuyvToRgb } from './yuyv';
