/** Where the host's folder for this run is mounted. */
export const SHARE = '/share';
/** Where the checkout is mounted, read-only. */
export const CHECKOUT = '/product';
/** Where the product lies, as on the appliance: bundled, with the checkout's packages and models. */
export const PRODUCT = '/opt/mooddj';
