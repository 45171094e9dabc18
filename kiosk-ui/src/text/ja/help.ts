import type { Words } from '../en/words.ts';

export const help: Words['help'] = {
  title: 'ヘルプとログ',
  note: '本体のログ、サポート用ファイル、再起動',
  diagnostics: '診断',
  diagnosticsMore:
    'サポートを受けるときに渡すファイルです。バージョン、状態、設定、ログが入ります。パスワード、名前、曲、気分は含みません。',
  take: '診断ファイルをダウンロード',
  restart: '再起動',
  restartNow: '本体を再起動',
  leave: 'やめる',
  log: 'ログ',
  level: '表示する内容',
  levels: { debug: 'すべて', info: '情報', warn: '警告', error: 'エラー' },
  quiet: '今のところ何もありません。',
  cut: '本体が応答しません。ログは自動で再開します。',
};
