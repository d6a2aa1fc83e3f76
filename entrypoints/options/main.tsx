import browser from 'webextension-polyfill';
import './styles.css';
import { mountPage } from '../../components/mount-page';
import { OptionsApp } from './options-app';

mountPage(<OptionsApp />, 'options_title', browser.i18n);
