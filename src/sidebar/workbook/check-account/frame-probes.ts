// What the frame of a panel lets it do: Google puts panels into a sandbox.

type YesOrNo = 'yes' | 'no';

const tried = (run: () => boolean): YesOrNo => {
  try {
    return run() ? 'yes' : 'no';
  } catch {
    return 'no';
  }
};

const keeps = (): boolean => {
  localStorage.setItem('upr-trial', '1');
  const isKept = localStorage.getItem('upr-trial') === '1';
  localStorage.removeItem('upr-trial');
  return isKept;
};

const offers = (): boolean => {
  const address = URL.createObjectURL(new Blob(['']));
  URL.revokeObjectURL(address);
  return 'download' in document.createElement('a');
};

/** Whether it may copy, keep things in the browser, and offer files. */
export const frameProbes = () => ({
  panelClipboard: tried(() => 'writeText' in navigator.clipboard),
  panelStorage: tried(keeps),
  panelDownload: tried(offers),
});
