# SPDX-License-Identifier: Apache-2.0
# About how many seconds the long tests take. ctest starts the longest first, so that at the end none runs alone; on a
# machine that has never run them it would not know. Whatever is not named here takes a few seconds.
set(cs_test_costs
  test_hostile_scripts 50 test_hostile_network 50 test_evidence_killed 45 test_hostile_sizes 40 test_capture_job 35
  test_evidence_steps 25 test_servers_hostile_http 21 test_capture_tray 21 test_journey_kill_capture 20
  test_page_kinds 19 test_secure_site 16 test_kept_archive 13 test_browse_page 13 test_journey_capture_command 12
  test_evidence 12 test_journey_keyword_commands 12 test_servers_time_stamps 10 test_main_window_200 7 test_capture_wishes 7 test_visit 7
  test_catalogue 12 test_page_suggestions 10 test_catalogue_dialogs 6
  test_journey_replay_archive 7 test_listing 6 test_servers_intake 6 test_main_window 6)

function(cs_test_cost name)
  list(FIND cs_test_costs ${name} found)
  if(found GREATER -1)
    math(EXPR found "${found} + 1")
    list(GET cs_test_costs ${found} cost)
    set_tests_properties(${name} PROPERTIES COST ${cost})
  endif()
endfunction()
