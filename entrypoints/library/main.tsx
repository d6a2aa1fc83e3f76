import browser from 'webextension-polyfill';
import './styles.css';
import { mountPage } from '../../components/mount-page';
import { LibraryApp } from './library-app';

mountPage(<LibraryApp />, 'library_title', browser.i18n);
