import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number } = formats('ja-JP');

export const backup: Words['backup'] = {
  title: 'バックアップ',
  note: 'すべてのコピー、封印済み',
  more: 'アカウント、設定、履歴、学んだことなど、本体が覚えているすべてが1つのファイルに入ります。開けられるのは、あなたのパスフレーズだけです。',
  list: 'この本体の中',
  none: 'まだありません。',
  make: '今すぐバックアップ',
  making: '書き込み中…',
  made: 'バックアップができました',
  kinds: { nightly: '夜間に作成', made: '手動で作成' },
  size: (bytes) =>
    bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  download: 'ダウンロード',
  downloadName: (when) => `${when}のバックアップをダウンロード`,
  remove: '削除',
  removeName: (when) => `${when}のバックアップを削除`,
  removeSure: (when) => `${when}のバックアップを完全に削除しますか？`,
  removed: '削除しました',
  nightly: '毎晩',
  restored: (when) => `${when}に復元しました。`,
  undone: (when) => `${when}の復元では起動できなかったため、すべて元のままです。`,
  passphrase: {
    title: 'パスフレーズ',
    more: '10文字以上です。書き留めてください。あとから知る方法は、本体にも誰にもありません。',
    label: 'パスフレーズ',
    see: '表示する',
    keep: '保存',
    kept: 'パスフレーズを設定しました',
    there: (when) => `${when}に設定しました。それより古いバックアップは、前のパスフレーズで開きます。`,
    change: '別のものにする',
  },
  restore: {
    title: 'バックアップから復元',
    more: '変更の前に、バックアップ全体を確認します。復元後に本体が起動しなければ、自動で元に戻ります。',
    bring: 'バックアップファイルを選ぶ',
    which: '復元するもの',
    nothing: '選んでください',
    uploaded: (when) => `読み込んだファイル（${when}）`,
    go: '復元',
    checking: '確認中…',
    sure: (when) => `すべてを${when}の状態に戻しますか？その後の内容は失われます。`,
    yes: '復元する',
    no: 'そのままにする',
    begun: (when) => `${when}の状態に戻しています`,
  },
};
