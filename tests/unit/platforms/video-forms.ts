import type { AddressForm } from './address-forms';

const TUBE = 'https://www.youtube.com/watch?v=YE7VzlLtp-4';
const TOK = 'https://www.tiktok.com/@some.one/video/6718335390845095173';

export const VIDEO_FORMS: readonly AddressForm[] = [
  ['https://youtu.be/YE7VzlLtp-4?si=abc&t=42', TUBE, 'YE7VzlLtp-4'],
  ['HTTP://YOUTU.BE/YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://m.youtube.com/shorts/YE7VzlLtp-4?feature=share', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/v/YE7VzlLtp-4&hl=en&fs=1', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/v/YE7VzlLtp-4?version=3', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/watch?feature=player_embedded&v=YE7VzlLtp-4#t=31', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/watch?amp;v=YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/watch/YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://youtube.googleapis.com/v/YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtubekids.com/watch?v=YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['//www.youtube-nocookie.com/embed/YE7VzlLtp-4?autoplay=1', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fyoutu.be%2FYE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://invidious.example/watch?v=YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://piped.video/watch?v=YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://www.tiktok.com/@some.one/video/6718335390845095173?is_from_webapp=1&_r=1', TOK, '6718335390845095173'],
  [
    'https://www.tiktok.com/@/video/6718335390845095173',
    'https://www.tiktok.com/@/video/6718335390845095173',
    '6718335390845095173',
  ],
  [
    'https://www.tiktok.com/embed/6718335390845095173',
    'https://www.tiktok.com/@/video/6718335390845095173',
    '6718335390845095173',
  ],
  [
    'https://www.tiktok.com/player/v1/6718335390845095173?controls=1',
    'https://www.tiktok.com/@/video/6718335390845095173',
    '6718335390845095173',
  ],
  ['https://m.tiktok.com/@some.one/video/6718335390845095173', TOK, '6718335390845095173'],
  ['https://www.vxtiktok.com/@some.one/video/6718335390845095173', TOK, '6718335390845095173'],
  [
    'https://www.tiktok.com/oembed?url=https%3A%2F%2Fwww.tiktok.com%2F%40some.one%2Fvideo%2F6718335390845095173',
    TOK,
    '6718335390845095173',
  ],
  ['https://vm.tiktok.com/ZMabc123/', 'https://vm.tiktok.com/ZMabc123/', null],
  ['https://www.tiktok.com/t/ZTabc123/', 'https://www.tiktok.com/t/ZTabc123/', null],
];
