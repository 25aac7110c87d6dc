/**
 * A file of finished work, so that a run that was stopped goes on where it stopped.
 *
 * <p>Main type: {@link cuofeng.simulator.journal.Journal}. What is announced as kept has been checksummed and forced to
 * disk; what a crash tore is recognised by its checksum and never believed. The only importer of Jackson here.
 */
package cuofeng.simulator.journal;
