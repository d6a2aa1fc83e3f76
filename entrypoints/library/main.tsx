import browser from 'webextension-polyfill';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/export.css';
import '../../components/styles/library.css';
import '../../components/styles/graph.css';
import { mountPage } from '../../components/mount-page';
import { LibraryApp } from './library-app';

mountPage(<LibraryApp />, 'library_title', browser.i18n);
