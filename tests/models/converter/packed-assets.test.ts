import { describe, expect, test } from 'vitest';
import { extractPackedFile } from '../../../models/converter/packed-assets.ts';

const ASSETS = Uint8Array.from([10, 11, 12, 20, 21]);
const LOADER = `(function() { var loadPackage = function(metadata) {};
  loadPackage({"files": [{"filename": "/a/first.tflite", "start": 0, "end": 3}, {"filename": "/a/second.tflite", "start": 3, "end": 5}], "remote_package_size": 5});
})();`;

describe('packed assets', () => {
  test('yield a file by its name', () => {
    expect([...extractPackedFile(ASSETS, LOADER, 'second.tflite')]).toEqual([20, 21]);
  });

  test('say what they have when a file is missing', () => {
    expect(() => extractPackedFile(ASSETS, LOADER, 'third.tflite')).toThrow('/a/first.tflite, /a/second.tflite');
  });

  test('are refused when they end too early or the loader is another', () => {
    expect(() => extractPackedFile(ASSETS.subarray(0, 4), LOADER, 'second.tflite')).toThrow('end before second.tflite');
    expect(() => extractPackedFile(ASSETS, 'no table here', 'second.tflite')).toThrow('no table of packed files');
  });
});
