/** The rules that hold between modules and packages, checked on the compiled program. */
package cuofeng.app.architecture;
