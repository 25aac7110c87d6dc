/** Tests of the built program, run as a process of its own. */
package cuofeng.app.process;
