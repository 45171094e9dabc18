/** Words of the switch that lets invented songs be heard. */
export const sound = {
  on: 'Hear the invented songs',
  off: 'Silence the invented songs',
};
