import browser from 'webextension-polyfill';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/choice.css';
import '../../components/styles/options.css';
import '../../components/styles/export.css';
import { mountPage } from '../../components/mount-page';
import { OptionsApp } from './options-app';

mountPage(<OptionsApp />, 'options_title', browser.i18n);
