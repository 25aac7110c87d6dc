/**
 * Reports in a real browser: nothing fails, nothing is asked of the network, nothing runs that a file brought in, and
 * readers with a small screen, a keyboard or no scripts get on.
 *
 * <p>Reports are made by the program as users start it. The browser is the system's Chromium; {@code CUOFENG_CHROMIUM}
 * names another.
 */
package cuofeng.browser;
