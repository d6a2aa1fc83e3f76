import { describe, expect, test } from 'vitest';
import { isSameSite, siteOf } from '../../../core/url/site-of';

describe('siteOf', () => {
  test.each([
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['news.bbc.co.uk', 'bbc.co.uk'],
    ['EXAMPLE.se', 'example.se'],
    ['a.b.c.example.se', 'example.se'],
    ['smh.com.au', 'smh.com.au'],
    ['www.elmundo.com.mx', 'elmundo.com.mx'],
    ['blog.service.gouv.fr', 'service.gouv.fr'],
    ['someone.wordpress.com', 'someone.wordpress.com'],
    ['someone.blogspot.com', 'someone.blogspot.com'],
    ['someone.blogspot.co.uk', 'someone.blogspot.co.uk'],
    ['x.someone.github.io', 'someone.github.io'],
    ['paper.example.com', 'paper.example.com'],
    ['www.paper.example.com', 'paper.example.com'],
    ['93.184.216.34', '93.184.216.34'],
    ['localhost', 'localhost'],
    ['example.org.', 'example.org'],
  ])('%s → %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  test('two hosts are one site or two', () => {
    expect(isSameSite('www.lemonde.fr', 'abonnes.lemonde.fr')).toBe(true);
    expect(isSameSite('a.tumblr.com', 'b.tumblr.com')).toBe(false);
    expect(isSameSite('a.example.com', 'b.example.com')).toBe(false);
  });
});
