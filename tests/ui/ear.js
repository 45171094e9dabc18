// Put into a page before its own scripts: hears what it sends to the loudspeaker.
// `window.loudness()` is its peak just now, 0…1; null before anything could sound.
(() => {
  const { connect } = AudioNode.prototype;
  let ear = null;
  AudioNode.prototype.connect = function (to, ...more) {
    if (!(to instanceof AudioDestinationNode)) return connect.call(this, to, ...more);
    ear = this.context.createAnalyser();
    connect.call(this, ear);
    return connect.call(ear, to);
  };
  window.loudness = () => {
    if (ear === null) return null;
    const samples = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(samples);
    return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  };
})();
