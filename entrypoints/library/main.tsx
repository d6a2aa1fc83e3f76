import browser from 'webextension-polyfill';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/library.css';
import { mountPage } from '../../components/mount-page';
import { LibraryApp } from './library-app';

const asked = new URLSearchParams(location.search);
mountPage(<LibraryApp traceId={asked.get('trace')} workKey={asked.get('work')} />, 'library_title', browser.i18n);
