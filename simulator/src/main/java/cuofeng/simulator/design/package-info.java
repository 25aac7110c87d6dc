/** Which points of a space of inputs an experiment tries. Main type: {@link cuofeng.simulator.design.Design}. */
package cuofeng.simulator.design;
