/** Stands in for a generated cover: a quiet landscape, a square of 640 px. */
export const coverSvg =
  (): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640" width="640" height="640">
<rect width="640" height="640" fill="#16324a"/><circle cx="430" cy="210" r="92" fill="#f3c877"/>
<path d="M0 400q160-90 320-20t320-40v300H0z" fill="#0f5360"/><path d="M0 480q170-60 330-10t310-30v200H0z" fill="#0a3a49"/>
<path d="M0 560q200-50 360 0t280-20v100H0z" fill="#072733"/></svg>`;
