export const FORM = '/gui-nhanh';
export const FORM_FILE = '/gui-nhanh.html';
export const OFFLINE_FILE = '/ngoai-tuyen.html';
/** Where the phone's gallery sends photos to, see the manifest. */
export const SHARE = '/gui-nhanh/chia-se';
