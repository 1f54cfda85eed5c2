target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v100 = alloca <8 x float>
  %v101 = alloca <8 x float>
  %v102 = alloca <8 x float>
  %v103 = alloca <8 x float>
  %v105 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 6
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %count
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = getelementptr inbounds i64, ptr %t, i64 7
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %v14, i64 %v11
  %v16 = load i64, ptr %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 8
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = mul nsw i64 %step, %v18
  %v20 = add nsw i64 %v16, %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 9
  %v22 = load ptr, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %v22, i64 %v11
  %v24 = load i64, ptr %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 10
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = mul nsw i64 %v20, %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 11
  %v29 = load ptr, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 12
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = mul nsw i64 %v24, %v31
  %v33 = add nsw i64 %v27, %v32
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v35 = add nsw i64 %row, %v11
  %v36 = getelementptr inbounds i64, ptr %t, i64 13
  %v37 = load ptr, ptr %v36, !tbaa !0
  %v38 = getelementptr inbounds i64, ptr %t, i64 14
  %v39 = load i64, ptr %v38, !tbaa !0
  %v40 = mul nsw i64 %v35, %v39
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v40
  %v42 = mul nsw i64 8, 16
  %v43 = getelementptr inbounds float, ptr %v41, i64 %v42
  %v44 = load float, ptr %v43
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = mul nsw i64 8, 17
  %v48 = getelementptr inbounds float, ptr %v41, i64 %v47
  %v49 = load float, ptr %v48
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = mul nsw i64 8, 2
  %v53 = getelementptr inbounds float, ptr %v41, i64 %v52
  %v54 = load float, ptr %v53
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = mul nsw i64 8, 3
  %v58 = getelementptr inbounds float, ptr %v41, i64 %v57
  %v59 = load float, ptr %v58
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = mul nsw i64 8, 12
  %v63 = getelementptr inbounds float, ptr %v41, i64 %v62
  %v64 = load float, ptr %v63
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = mul nsw i64 8, 13
  %v68 = getelementptr inbounds float, ptr %v41, i64 %v67
  %v69 = load float, ptr %v68
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = mul nsw i64 8, 8
  %v73 = getelementptr inbounds float, ptr %v41, i64 %v72
  %v74 = load float, ptr %v73
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = mul nsw i64 8, 9
  %v78 = getelementptr inbounds float, ptr %v41, i64 %v77
  %v79 = load float, ptr %v78
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = mul nsw i64 8, 4
  %v83 = getelementptr inbounds float, ptr %v41, i64 %v82
  %v84 = load float, ptr %v83
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = mul nsw i64 8, 5
  %v88 = getelementptr inbounds float, ptr %v41, i64 %v87
  %v89 = load float, ptr %v88
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = getelementptr inbounds float, ptr %v41, i64 0
  %v93 = load float, ptr %v92
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = getelementptr inbounds float, ptr %v41, i64 8
  %v97 = load float, ptr %v96
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v100
  store <8 x float> zeroinitializer, ptr %v101
  store <8 x float> zeroinitializer, ptr %v102
  store <8 x float> zeroinitializer, ptr %v103
  store i64 0, ptr %v105
  br label %l104.test
l104.test:
  %v106 = load i64, ptr %v105
  %v107 = icmp slt i64 %v106, %v8
  br i1 %v107, label %l104.body, label %l104.end
l104.body:
  %v108 = getelementptr inbounds i64, ptr %t, i64 15
  %v109 = load ptr, ptr %v108, !tbaa !0
  %v110 = getelementptr inbounds i64, ptr %t, i64 16
  %v111 = load i64, ptr %v110, !tbaa !0
  %v112 = mul nsw i64 %v11, %v111
  %v113 = getelementptr inbounds float, ptr %v109, i64 %v112
  %v114 = getelementptr inbounds float, ptr %v113, i64 0
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v106
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = getelementptr inbounds float, ptr %v34, i64 %v106
  %v118 = sub nsw i64 %v2, %v106
  %v119 = insertelement <8 x i64> poison, i64 %v118, i64 0
  %v120 = shufflevector <8 x i64> %v119, <8 x i64> poison, <8 x i32> zeroinitializer
  %v121 = icmp sgt <8 x i64> %v120, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v122 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v117, i32 4, <8 x i1> %v121, <8 x float> zeroinitializer)
  %v123 = fadd contract <8 x float> %v116, %v122
  %v124 = add nsw i64 %row, %v11
  %v125 = getelementptr inbounds i64, ptr %t, i64 17
  %v126 = load ptr, ptr %v125, !tbaa !0
  %v127 = getelementptr inbounds i64, ptr %t, i64 18
  %v128 = load i64, ptr %v127, !tbaa !0
  %v129 = mul nsw i64 %v124, %v128
  %v130 = getelementptr inbounds float, ptr %v126, i64 %v129
  %v131 = getelementptr inbounds i64, ptr %t, i64 6
  %v132 = load i64, ptr %v131, !tbaa !0
  %v133 = mul nsw i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v130, i64 %v133
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v106
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = fmul contract <8 x float> %v123, %v136
  %v138 = getelementptr inbounds i64, ptr %t, i64 6
  %v139 = load i64, ptr %v138, !tbaa !0
  %v140 = mul nsw i64 %v139, 12
  %v141 = getelementptr inbounds float, ptr %v130, i64 %v140
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v106
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = fmul contract <8 x float> %v143, %v143
  %v145 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v144
  %v146 = fmul contract <8 x float> %v137, %v145
  %v147 = getelementptr inbounds i64, ptr %t, i64 19
  %v148 = load ptr, ptr %v147, !tbaa !0
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v106
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fmul contract <8 x float> %v146, %v150
  %v152 = select <8 x i1> %v121, <8 x float> %v151, <8 x float> splat (float 0x0000000000000000)
  %v153 = load <8 x float>, ptr %v100
  %v154 = fadd contract <8 x float> %v153, %v152
  store <8 x float> %v154, ptr %v100
  %v155 = getelementptr inbounds i64, ptr %t, i64 6
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = mul nsw i64 %v156, 9
  %v158 = getelementptr inbounds float, ptr %v130, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v158, i64 %v106
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add nsw i64 %row, %v11
  %v162 = getelementptr inbounds i64, ptr %t, i64 20
  %v163 = load ptr, ptr %v162, !tbaa !0
  %v164 = getelementptr inbounds i64, ptr %t, i64 21
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = mul nsw i64 %v161, %v165
  %v167 = getelementptr inbounds float, ptr %v163, i64 %v166
  %v168 = getelementptr inbounds i64, ptr %t, i64 6
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = getelementptr inbounds float, ptr %v167, i64 %v169
  %v171 = getelementptr inbounds float, ptr %v170, i64 %v106
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fmul contract <8 x float> %v160, %v172
  %v174 = getelementptr inbounds i64, ptr %t, i64 6
  %v175 = load i64, ptr %v174, !tbaa !0
  %v176 = mul nsw i64 %v175, 10
  %v177 = getelementptr inbounds float, ptr %v130, i64 %v176
  %v178 = getelementptr inbounds float, ptr %v177, i64 %v106
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = getelementptr inbounds i64, ptr %t, i64 6
  %v181 = load i64, ptr %v180, !tbaa !0
  %v182 = mul nsw i64 %v181, 11
  %v183 = getelementptr inbounds float, ptr %v130, i64 %v182
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v106
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fmul contract <8 x float> %v179, %v185
  %v187 = fadd contract <8 x float> %v173, %v186
  %v188 = fsub contract <8 x float> %v187, %v46
  %v189 = fdiv contract <8 x float> %v188, %v51
  %v190 = fmul contract <8 x float> %v151, %v189
  %v191 = select <8 x i1> %v121, <8 x float> %v190, <8 x float> splat (float 0x0000000000000000)
  %v192 = load <8 x float>, ptr %v101
  %v193 = fadd contract <8 x float> %v192, %v191
  store <8 x float> %v193, ptr %v101
  %v194 = fmul contract <8 x float> %v123, %v143
  %v195 = fmul contract <8 x float> %v194, %v136
  %v196 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v136
  %v197 = fmul contract <8 x float> %v195, %v196
  %v198 = getelementptr inbounds i64, ptr %t, i64 22
  %v199 = load ptr, ptr %v198, !tbaa !0
  %v200 = getelementptr inbounds float, ptr %v199, i64 %v106
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = fmul contract <8 x float> %v197, %v201
  %v203 = select <8 x i1> %v121, <8 x float> %v202, <8 x float> splat (float 0x0000000000000000)
  %v204 = load <8 x float>, ptr %v102
  %v205 = fadd contract <8 x float> %v204, %v203
  store <8 x float> %v205, ptr %v102
  %v206 = getelementptr inbounds float, ptr %v130, i64 0
  %v207 = getelementptr inbounds float, ptr %v206, i64 %v106
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fsub contract <8 x float> %v208, %v56
  %v210 = fdiv contract <8 x float> %v209, %v61
  %v211 = fmul contract <8 x float> %v202, %v210
  %v212 = select <8 x i1> %v121, <8 x float> %v211, <8 x float> splat (float 0x0000000000000000)
  %v213 = load <8 x float>, ptr %v103
  %v214 = fadd contract <8 x float> %v213, %v212
  store <8 x float> %v214, ptr %v103
  %v215 = getelementptr inbounds i64, ptr %t, i64 6
  %v216 = load i64, ptr %v215, !tbaa !0
  %v217 = mul nsw i64 %v216, 7
  %v218 = getelementptr inbounds float, ptr %v130, i64 %v217
  %v219 = getelementptr inbounds float, ptr %v218, i64 %v106
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fsub contract <8 x float> %v220, %v66
  %v222 = fdiv contract <8 x float> %v221, %v71
  %v223 = getelementptr inbounds i64, ptr %t, i64 6
  %v224 = load i64, ptr %v223, !tbaa !0
  %v225 = mul nsw i64 %v224, 6
  %v226 = getelementptr inbounds float, ptr %v130, i64 %v225
  %v227 = getelementptr inbounds float, ptr %v226, i64 %v106
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = fsub contract <8 x float> %v228, %v76
  %v230 = fdiv contract <8 x float> %v229, %v81
  %v231 = getelementptr inbounds i64, ptr %t, i64 6
  %v232 = load i64, ptr %v231, !tbaa !0
  %v233 = mul nsw i64 %v232, 5
  %v234 = getelementptr inbounds float, ptr %v130, i64 %v233
  %v235 = getelementptr inbounds float, ptr %v234, i64 %v106
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fsub contract <8 x float> %v236, %v86
  %v238 = fdiv contract <8 x float> %v237, %v91
  %v239 = getelementptr inbounds i64, ptr %t, i64 6
  %v240 = load i64, ptr %v239, !tbaa !0
  %v241 = mul nsw i64 %v240, 4
  %v242 = getelementptr inbounds float, ptr %v130, i64 %v241
  %v243 = getelementptr inbounds float, ptr %v242, i64 %v106
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fsub contract <8 x float> %v244, %v95
  %v246 = fdiv contract <8 x float> %v245, %v99
  %v247 = fmul contract <8 x float> %v146, %v189
  %v248 = fmul contract <8 x float> %v197, %v210
  %v249 = fmul contract <8 x float> %v197, %v246
  %v250 = getelementptr inbounds i64, ptr %t, i64 23
  %v251 = load ptr, ptr %v250, !tbaa !0
  %v252 = getelementptr inbounds i64, ptr %t, i64 24
  %v253 = load i64, ptr %v252, !tbaa !0
  %v254 = mul nsw i64 %v11, %v253
  %v255 = getelementptr inbounds float, ptr %v251, i64 %v254
  %v256 = getelementptr inbounds float, ptr %v255, i64 0
  %v257 = getelementptr inbounds float, ptr %v256, i64 %v106
  store <8 x float> %v151, ptr %v257, align 4, !tbaa !1
  %v258 = getelementptr inbounds i64, ptr %t, i64 6
  %v259 = load i64, ptr %v258, !tbaa !0
  %v260 = getelementptr inbounds float, ptr %v255, i64 %v259
  %v261 = getelementptr inbounds float, ptr %v260, i64 %v106
  store <8 x float> %v189, ptr %v261, align 4, !tbaa !1
  %v262 = select <8 x i1> %v121, <8 x float> %v197, <8 x float> splat (float 0x0000000000000000)
  %v263 = add nsw i64 %row, %v11
  %v264 = getelementptr inbounds i64, ptr %t, i64 25
  %v265 = load ptr, ptr %v264, !tbaa !0
  %v266 = getelementptr inbounds i64, ptr %t, i64 26
  %v267 = load i64, ptr %v266, !tbaa !0
  %v268 = mul nsw i64 %v263, %v267
  %v269 = getelementptr inbounds float, ptr %v265, i64 %v268
  %v270 = getelementptr inbounds i64, ptr %t, i64 6
  %v271 = load i64, ptr %v270, !tbaa !0
  %v272 = mul nsw i64 %v271, 11
  %v273 = getelementptr inbounds float, ptr %v269, i64 %v272
  %v274 = getelementptr inbounds float, ptr %v273, i64 %v106
  store <8 x float> %v262, ptr %v274, align 4, !tbaa !1
  %v275 = getelementptr inbounds i64, ptr %t, i64 6
  %v276 = load i64, ptr %v275, !tbaa !0
  %v277 = mul nsw i64 %v276, 8
  %v278 = getelementptr inbounds float, ptr %v255, i64 %v277
  %v279 = getelementptr inbounds float, ptr %v278, i64 %v106
  store <8 x float> %v202, ptr %v279, align 4, !tbaa !1
  %v280 = getelementptr inbounds i64, ptr %t, i64 6
  %v281 = load i64, ptr %v280, !tbaa !0
  %v282 = mul nsw i64 %v281, 9
  %v283 = getelementptr inbounds float, ptr %v255, i64 %v282
  %v284 = getelementptr inbounds float, ptr %v283, i64 %v106
  store <8 x float> %v210, ptr %v284, align 4, !tbaa !1
  %v285 = select <8 x i1> %v121, <8 x float> %v222, <8 x float> splat (float 0x0000000000000000)
  %v286 = getelementptr inbounds i64, ptr %t, i64 6
  %v287 = load i64, ptr %v286, !tbaa !0
  %v288 = mul nsw i64 %v287, 13
  %v289 = getelementptr inbounds float, ptr %v269, i64 %v288
  %v290 = getelementptr inbounds float, ptr %v289, i64 %v106
  store <8 x float> %v285, ptr %v290, align 4, !tbaa !1
  %v291 = select <8 x i1> %v121, <8 x float> %v230, <8 x float> splat (float 0x0000000000000000)
  %v292 = getelementptr inbounds i64, ptr %t, i64 6
  %v293 = load i64, ptr %v292, !tbaa !0
  %v294 = mul nsw i64 %v293, 15
  %v295 = getelementptr inbounds float, ptr %v269, i64 %v294
  %v296 = getelementptr inbounds float, ptr %v295, i64 %v106
  store <8 x float> %v291, ptr %v296, align 4, !tbaa !1
  %v297 = select <8 x i1> %v121, <8 x float> %v238, <8 x float> splat (float 0x0000000000000000)
  %v298 = getelementptr inbounds i64, ptr %t, i64 6
  %v299 = load i64, ptr %v298, !tbaa !0
  %v300 = mul nsw i64 %v299, 17
  %v301 = getelementptr inbounds float, ptr %v269, i64 %v300
  %v302 = getelementptr inbounds float, ptr %v301, i64 %v106
  store <8 x float> %v297, ptr %v302, align 4, !tbaa !1
  %v303 = select <8 x i1> %v121, <8 x float> %v246, <8 x float> splat (float 0x0000000000000000)
  %v304 = getelementptr inbounds i64, ptr %t, i64 6
  %v305 = load i64, ptr %v304, !tbaa !0
  %v306 = mul nsw i64 %v305, 19
  %v307 = getelementptr inbounds float, ptr %v269, i64 %v306
  %v308 = getelementptr inbounds float, ptr %v307, i64 %v106
  store <8 x float> %v303, ptr %v308, align 4, !tbaa !1
  %v309 = getelementptr inbounds i64, ptr %t, i64 27
  %v310 = load ptr, ptr %v309, !tbaa !0
  %v311 = getelementptr inbounds float, ptr %v310, i64 %v106
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = fadd contract <8 x float> %v312, %v146
  store <8 x float> %v313, ptr %v311, align 4, !tbaa !1
  %v314 = getelementptr inbounds i64, ptr %t, i64 28
  %v315 = load ptr, ptr %v314, !tbaa !0
  %v316 = getelementptr inbounds float, ptr %v315, i64 %v106
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = fadd contract <8 x float> %v317, %v247
  store <8 x float> %v318, ptr %v316, align 4, !tbaa !1
  %v319 = getelementptr inbounds i64, ptr %t, i64 29
  %v320 = load ptr, ptr %v319, !tbaa !0
  %v321 = getelementptr inbounds float, ptr %v320, i64 %v106
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = fadd contract <8 x float> %v322, %v248
  store <8 x float> %v323, ptr %v321, align 4, !tbaa !1
  %v324 = getelementptr inbounds i64, ptr %t, i64 30
  %v325 = load ptr, ptr %v324, !tbaa !0
  %v326 = getelementptr inbounds float, ptr %v325, i64 %v106
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = fadd contract <8 x float> %v327, %v197
  store <8 x float> %v328, ptr %v326, align 4, !tbaa !1
  %v329 = getelementptr inbounds i64, ptr %t, i64 31
  %v330 = load ptr, ptr %v329, !tbaa !0
  %v331 = getelementptr inbounds float, ptr %v330, i64 %v106
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = fadd contract <8 x float> %v332, %v249
  store <8 x float> %v333, ptr %v331, align 4, !tbaa !1
  %v334 = add nsw i64 %v106, 8
  store i64 %v334, ptr %v105
  br label %l104.test
l104.end:
  %v335 = load <8 x float>, ptr %v100
  %v336 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v335)
  %v337 = sitofp i64 %v2 to float
  %v338 = fdiv float %v336, %v337
  %v339 = getelementptr inbounds i64, ptr %t, i64 32
  %v340 = load ptr, ptr %v339, !tbaa !0
  %v341 = getelementptr inbounds i64, ptr %t, i64 33
  %v342 = load i64, ptr %v341, !tbaa !0
  %v343 = mul nsw i64 %v11, %v342
  %v344 = getelementptr inbounds float, ptr %v340, i64 %v343
  %v345 = getelementptr inbounds float, ptr %v344, i64 0
  store float %v338, ptr %v345
  %v346 = load <8 x float>, ptr %v101
  %v347 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v346)
  %v348 = sitofp i64 %v2 to float
  %v349 = fdiv float %v347, %v348
  %v350 = getelementptr inbounds float, ptr %v344, i64 8
  store float %v349, ptr %v350
  %v351 = load <8 x float>, ptr %v102
  %v352 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v351)
  %v353 = sitofp i64 %v2 to float
  %v354 = fdiv float %v352, %v353
  %v355 = mul nsw i64 8, 8
  %v356 = getelementptr inbounds float, ptr %v344, i64 %v355
  store float %v354, ptr %v356
  %v357 = load <8 x float>, ptr %v103
  %v358 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v357)
  %v359 = sitofp i64 %v2 to float
  %v360 = fdiv float %v358, %v359
  %v361 = mul nsw i64 8, 9
  %v362 = getelementptr inbounds float, ptr %v344, i64 %v361
  store float %v360, ptr %v362
  %v363 = add nsw i64 %v11, 1
  store i64 %v363, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v84 = alloca <8 x float>
  %v85 = alloca <8 x float>
  %v86 = alloca <8 x float>
  %v87 = alloca <8 x float>
  %v88 = alloca <8 x float>
  %v89 = alloca <8 x float>
  %v91 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 6
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %count
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = getelementptr inbounds i64, ptr %t, i64 32
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 33
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v11, %v16
  %v18 = getelementptr inbounds float, ptr %v14, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load float, ptr %v19
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = getelementptr inbounds float, ptr %v18, i64 8
  %v24 = load float, ptr %v23
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = add nsw i64 %row, %v11
  %v28 = getelementptr inbounds i64, ptr %t, i64 13
  %v29 = load ptr, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 14
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = mul nsw i64 %v27, %v31
  %v33 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v34 = mul nsw i64 8, 17
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v36 = load float, ptr %v35
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = mul nsw i64 8, 14
  %v40 = getelementptr inbounds float, ptr %v33, i64 %v39
  %v41 = load float, ptr %v40
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = mul nsw i64 8, 15
  %v45 = getelementptr inbounds float, ptr %v33, i64 %v44
  %v46 = load float, ptr %v45
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul nsw i64 8, 10
  %v50 = getelementptr inbounds float, ptr %v33, i64 %v49
  %v51 = load float, ptr %v50
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = mul nsw i64 8, 11
  %v55 = getelementptr inbounds float, ptr %v33, i64 %v54
  %v56 = load float, ptr %v55
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = mul nsw i64 8, 6
  %v60 = getelementptr inbounds float, ptr %v33, i64 %v59
  %v61 = load float, ptr %v60
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = mul nsw i64 8, 7
  %v65 = getelementptr inbounds float, ptr %v33, i64 %v64
  %v66 = load float, ptr %v65
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = mul nsw i64 8, 8
  %v70 = getelementptr inbounds float, ptr %v18, i64 %v69
  %v71 = load float, ptr %v70
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = mul nsw i64 8, 9
  %v75 = getelementptr inbounds float, ptr %v18, i64 %v74
  %v76 = load float, ptr %v75
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = mul nsw i64 8, 3
  %v80 = getelementptr inbounds float, ptr %v33, i64 %v79
  %v81 = load float, ptr %v80
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v84
  store <8 x float> zeroinitializer, ptr %v85
  store <8 x float> zeroinitializer, ptr %v86
  store <8 x float> zeroinitializer, ptr %v87
  store <8 x float> zeroinitializer, ptr %v88
  store <8 x float> zeroinitializer, ptr %v89
  store i64 0, ptr %v91
  br label %l90.test
l90.test:
  %v92 = load i64, ptr %v91
  %v93 = icmp slt i64 %v92, %v8
  br i1 %v93, label %l90.body, label %l90.end
l90.body:
  %v94 = getelementptr inbounds i64, ptr %t, i64 15
  %v95 = load ptr, ptr %v94, !tbaa !0
  %v96 = getelementptr inbounds i64, ptr %t, i64 16
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = mul nsw i64 %v11, %v97
  %v99 = getelementptr inbounds float, ptr %v95, i64 %v98
  %v100 = getelementptr inbounds i64, ptr %t, i64 6
  %v101 = load i64, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v92
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds i64, ptr %t, i64 23
  %v106 = load ptr, ptr %v105, !tbaa !0
  %v107 = getelementptr inbounds i64, ptr %t, i64 24
  %v108 = load i64, ptr %v107, !tbaa !0
  %v109 = mul nsw i64 %v11, %v108
  %v110 = getelementptr inbounds float, ptr %v106, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v92
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = fsub contract <8 x float> %v113, %v22
  %v115 = getelementptr inbounds i64, ptr %t, i64 6
  %v116 = load i64, ptr %v115, !tbaa !0
  %v117 = getelementptr inbounds float, ptr %v110, i64 %v116
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v92
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fmul contract <8 x float> %v119, %v26
  %v121 = fsub contract <8 x float> %v114, %v120
  %v122 = fdiv contract <8 x float> %v121, %v38
  %v123 = fadd contract <8 x float> %v104, %v122
  %v124 = add nsw i64 %row, %v11
  %v125 = getelementptr inbounds i64, ptr %t, i64 17
  %v126 = load ptr, ptr %v125, !tbaa !0
  %v127 = getelementptr inbounds i64, ptr %t, i64 18
  %v128 = load i64, ptr %v127, !tbaa !0
  %v129 = mul nsw i64 %v124, %v128
  %v130 = getelementptr inbounds float, ptr %v126, i64 %v129
  %v131 = getelementptr inbounds i64, ptr %t, i64 6
  %v132 = load i64, ptr %v131, !tbaa !0
  %v133 = mul nsw i64 %v132, 10
  %v134 = getelementptr inbounds float, ptr %v130, i64 %v133
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v92
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = fmul contract <8 x float> %v123, %v136
  %v138 = getelementptr inbounds i64, ptr %t, i64 6
  %v139 = load i64, ptr %v138, !tbaa !0
  %v140 = mul nsw i64 %v139, 11
  %v141 = getelementptr inbounds float, ptr %v130, i64 %v140
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v92
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = fmul contract <8 x float> %v143, %v143
  %v145 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v144
  %v146 = fmul contract <8 x float> %v137, %v145
  %v147 = getelementptr inbounds i64, ptr %t, i64 34
  %v148 = load ptr, ptr %v147, !tbaa !0
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v92
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fmul contract <8 x float> %v146, %v150
  %v152 = sub nsw i64 %v2, %v92
  %v153 = insertelement <8 x i64> poison, i64 %v152, i64 0
  %v154 = shufflevector <8 x i64> %v153, <8 x i64> poison, <8 x i32> zeroinitializer
  %v155 = icmp sgt <8 x i64> %v154, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v156 = select <8 x i1> %v155, <8 x float> %v151, <8 x float> splat (float 0x0000000000000000)
  %v157 = load <8 x float>, ptr %v84
  %v158 = fadd contract <8 x float> %v157, %v156
  store <8 x float> %v158, ptr %v84
  %v159 = getelementptr inbounds i64, ptr %t, i64 6
  %v160 = load i64, ptr %v159, !tbaa !0
  %v161 = mul nsw i64 %v160, 3
  %v162 = getelementptr inbounds float, ptr %v130, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 %v92
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fsub contract <8 x float> %v164, %v43
  %v166 = fdiv contract <8 x float> %v165, %v48
  %v167 = fmul contract <8 x float> %v151, %v166
  %v168 = select <8 x i1> %v155, <8 x float> %v167, <8 x float> splat (float 0x0000000000000000)
  %v169 = load <8 x float>, ptr %v85
  %v170 = fadd contract <8 x float> %v169, %v168
  store <8 x float> %v170, ptr %v85
  %v171 = fmul contract <8 x float> %v123, %v143
  %v172 = fmul contract <8 x float> %v171, %v136
  %v173 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v136
  %v174 = fmul contract <8 x float> %v172, %v173
  %v175 = getelementptr inbounds i64, ptr %t, i64 35
  %v176 = load ptr, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds float, ptr %v176, i64 %v92
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = fmul contract <8 x float> %v174, %v178
  %v180 = select <8 x i1> %v155, <8 x float> %v179, <8 x float> splat (float 0x0000000000000000)
  %v181 = load <8 x float>, ptr %v86
  %v182 = fadd contract <8 x float> %v181, %v180
  store <8 x float> %v182, ptr %v86
  %v183 = getelementptr inbounds i64, ptr %t, i64 6
  %v184 = load i64, ptr %v183, !tbaa !0
  %v185 = mul nsw i64 %v184, 2
  %v186 = getelementptr inbounds float, ptr %v130, i64 %v185
  %v187 = getelementptr inbounds float, ptr %v186, i64 %v92
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fsub contract <8 x float> %v188, %v53
  %v190 = fdiv contract <8 x float> %v189, %v58
  %v191 = fmul contract <8 x float> %v179, %v190
  %v192 = select <8 x i1> %v155, <8 x float> %v191, <8 x float> splat (float 0x0000000000000000)
  %v193 = load <8 x float>, ptr %v87
  %v194 = fadd contract <8 x float> %v193, %v192
  store <8 x float> %v194, ptr %v87
  %v195 = add nsw i64 %row, %v11
  %v196 = getelementptr inbounds i64, ptr %t, i64 20
  %v197 = load ptr, ptr %v196, !tbaa !0
  %v198 = getelementptr inbounds i64, ptr %t, i64 21
  %v199 = load i64, ptr %v198, !tbaa !0
  %v200 = mul nsw i64 %v195, %v199
  %v201 = getelementptr inbounds float, ptr %v197, i64 %v200
  %v202 = getelementptr inbounds i64, ptr %t, i64 6
  %v203 = load i64, ptr %v202, !tbaa !0
  %v204 = getelementptr inbounds float, ptr %v201, i64 %v203
  %v205 = getelementptr inbounds float, ptr %v204, i64 %v92
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fmul contract <8 x float> %v123, %v206
  %v208 = getelementptr inbounds i64, ptr %t, i64 6
  %v209 = load i64, ptr %v208, !tbaa !0
  %v210 = mul nsw i64 %v209, 9
  %v211 = getelementptr inbounds float, ptr %v130, i64 %v210
  %v212 = getelementptr inbounds float, ptr %v211, i64 %v92
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fmul contract <8 x float> %v207, %v213
  %v215 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v213
  %v216 = fmul contract <8 x float> %v214, %v215
  %v217 = getelementptr inbounds i64, ptr %t, i64 36
  %v218 = load ptr, ptr %v217, !tbaa !0
  %v219 = getelementptr inbounds float, ptr %v218, i64 %v92
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fmul contract <8 x float> %v216, %v220
  %v222 = select <8 x i1> %v155, <8 x float> %v221, <8 x float> splat (float 0x0000000000000000)
  %v223 = load <8 x float>, ptr %v88
  %v224 = fadd contract <8 x float> %v223, %v222
  store <8 x float> %v224, ptr %v88
  %v225 = getelementptr inbounds i64, ptr %t, i64 6
  %v226 = load i64, ptr %v225, !tbaa !0
  %v227 = getelementptr inbounds float, ptr %v130, i64 %v226
  %v228 = getelementptr inbounds float, ptr %v227, i64 %v92
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fsub contract <8 x float> %v229, %v63
  %v231 = fdiv contract <8 x float> %v230, %v68
  %v232 = fmul contract <8 x float> %v221, %v231
  %v233 = select <8 x i1> %v155, <8 x float> %v232, <8 x float> splat (float 0x0000000000000000)
  %v234 = load <8 x float>, ptr %v89
  %v235 = fadd contract <8 x float> %v234, %v233
  store <8 x float> %v235, ptr %v89
  %v236 = getelementptr inbounds i64, ptr %t, i64 6
  %v237 = load i64, ptr %v236, !tbaa !0
  %v238 = mul nsw i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v110, i64 %v238
  %v240 = getelementptr inbounds float, ptr %v239, i64 %v92
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fsub contract <8 x float> %v241, %v73
  %v243 = getelementptr inbounds i64, ptr %t, i64 6
  %v244 = load i64, ptr %v243, !tbaa !0
  %v245 = mul nsw i64 %v244, 9
  %v246 = getelementptr inbounds float, ptr %v110, i64 %v245
  %v247 = getelementptr inbounds float, ptr %v246, i64 %v92
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fmul contract <8 x float> %v248, %v78
  %v250 = fsub contract <8 x float> %v242, %v249
  %v251 = fdiv contract <8 x float> %v250, %v83
  %v252 = fmul contract <8 x float> %v123, %v213
  %v253 = fmul contract <8 x float> %v146, %v166
  %v254 = add nsw i64 %row, %v11
  %v255 = getelementptr inbounds i64, ptr %t, i64 25
  %v256 = load ptr, ptr %v255, !tbaa !0
  %v257 = getelementptr inbounds i64, ptr %t, i64 26
  %v258 = load i64, ptr %v257, !tbaa !0
  %v259 = mul nsw i64 %v254, %v258
  %v260 = getelementptr inbounds float, ptr %v256, i64 %v259
  %v261 = getelementptr inbounds i64, ptr %t, i64 6
  %v262 = load i64, ptr %v261, !tbaa !0
  %v263 = mul nsw i64 %v262, 13
  %v264 = getelementptr inbounds float, ptr %v260, i64 %v263
  %v265 = getelementptr inbounds float, ptr %v264, i64 %v92
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = fmul contract <8 x float> %v146, %v266
  %v268 = fmul contract <8 x float> %v174, %v190
  %v269 = getelementptr inbounds i64, ptr %t, i64 6
  %v270 = load i64, ptr %v269, !tbaa !0
  %v271 = mul nsw i64 %v270, 15
  %v272 = getelementptr inbounds float, ptr %v260, i64 %v271
  %v273 = getelementptr inbounds float, ptr %v272, i64 %v92
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fmul contract <8 x float> %v174, %v274
  %v276 = fmul contract <8 x float> %v216, %v231
  %v277 = getelementptr inbounds i64, ptr %t, i64 6
  %v278 = load i64, ptr %v277, !tbaa !0
  %v279 = mul nsw i64 %v278, 17
  %v280 = getelementptr inbounds float, ptr %v260, i64 %v279
  %v281 = getelementptr inbounds float, ptr %v280, i64 %v92
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = fmul contract <8 x float> %v216, %v282
  %v284 = select <8 x i1> %v155, <8 x float> %v146, <8 x float> splat (float 0x0000000000000000)
  %v285 = getelementptr inbounds i64, ptr %t, i64 6
  %v286 = load i64, ptr %v285, !tbaa !0
  %v287 = mul nsw i64 %v286, 8
  %v288 = getelementptr inbounds float, ptr %v260, i64 %v287
  %v289 = getelementptr inbounds float, ptr %v288, i64 %v92
  store <8 x float> %v284, ptr %v289, align 4, !tbaa !1
  %v290 = getelementptr inbounds i64, ptr %t, i64 6
  %v291 = load i64, ptr %v290, !tbaa !0
  %v292 = mul nsw i64 %v291, 2
  %v293 = getelementptr inbounds float, ptr %v110, i64 %v292
  %v294 = getelementptr inbounds float, ptr %v293, i64 %v92
  store <8 x float> %v151, ptr %v294, align 4, !tbaa !1
  %v295 = getelementptr inbounds i64, ptr %t, i64 6
  %v296 = load i64, ptr %v295, !tbaa !0
  %v297 = mul nsw i64 %v296, 3
  %v298 = getelementptr inbounds float, ptr %v110, i64 %v297
  %v299 = getelementptr inbounds float, ptr %v298, i64 %v92
  store <8 x float> %v166, ptr %v299, align 4, !tbaa !1
  %v300 = select <8 x i1> %v155, <8 x float> %v174, <8 x float> splat (float 0x0000000000000000)
  %v301 = getelementptr inbounds i64, ptr %t, i64 6
  %v302 = load i64, ptr %v301, !tbaa !0
  %v303 = mul nsw i64 %v302, 9
  %v304 = getelementptr inbounds float, ptr %v260, i64 %v303
  %v305 = getelementptr inbounds float, ptr %v304, i64 %v92
  store <8 x float> %v300, ptr %v305, align 4, !tbaa !1
  %v306 = getelementptr inbounds i64, ptr %t, i64 6
  %v307 = load i64, ptr %v306, !tbaa !0
  %v308 = mul nsw i64 %v307, 4
  %v309 = getelementptr inbounds float, ptr %v110, i64 %v308
  %v310 = getelementptr inbounds float, ptr %v309, i64 %v92
  store <8 x float> %v179, ptr %v310, align 4, !tbaa !1
  %v311 = getelementptr inbounds i64, ptr %t, i64 6
  %v312 = load i64, ptr %v311, !tbaa !0
  %v313 = mul nsw i64 %v312, 5
  %v314 = getelementptr inbounds float, ptr %v110, i64 %v313
  %v315 = getelementptr inbounds float, ptr %v314, i64 %v92
  store <8 x float> %v190, ptr %v315, align 4, !tbaa !1
  %v316 = select <8 x i1> %v155, <8 x float> %v216, <8 x float> splat (float 0x0000000000000000)
  %v317 = getelementptr inbounds i64, ptr %t, i64 6
  %v318 = load i64, ptr %v317, !tbaa !0
  %v319 = mul nsw i64 %v318, 10
  %v320 = getelementptr inbounds float, ptr %v260, i64 %v319
  %v321 = getelementptr inbounds float, ptr %v320, i64 %v92
  store <8 x float> %v316, ptr %v321, align 4, !tbaa !1
  %v322 = getelementptr inbounds i64, ptr %t, i64 6
  %v323 = load i64, ptr %v322, !tbaa !0
  %v324 = mul nsw i64 %v323, 6
  %v325 = getelementptr inbounds float, ptr %v110, i64 %v324
  %v326 = getelementptr inbounds float, ptr %v325, i64 %v92
  store <8 x float> %v221, ptr %v326, align 4, !tbaa !1
  %v327 = getelementptr inbounds i64, ptr %t, i64 6
  %v328 = load i64, ptr %v327, !tbaa !0
  %v329 = mul nsw i64 %v328, 7
  %v330 = getelementptr inbounds float, ptr %v110, i64 %v329
  %v331 = getelementptr inbounds float, ptr %v330, i64 %v92
  store <8 x float> %v231, ptr %v331, align 4, !tbaa !1
  %v332 = select <8 x i1> %v155, <8 x float> %v251, <8 x float> splat (float 0x0000000000000000)
  %v333 = getelementptr inbounds i64, ptr %t, i64 6
  %v334 = load i64, ptr %v333, !tbaa !0
  %v335 = mul nsw i64 %v334, 3
  %v336 = getelementptr inbounds float, ptr %v260, i64 %v335
  %v337 = getelementptr inbounds float, ptr %v336, i64 %v92
  store <8 x float> %v332, ptr %v337, align 4, !tbaa !1
  %v338 = getelementptr inbounds i64, ptr %t, i64 37
  %v339 = load ptr, ptr %v338, !tbaa !0
  %v340 = getelementptr inbounds i64, ptr %t, i64 16
  %v341 = load i64, ptr %v340, !tbaa !0
  %v342 = mul nsw i64 %v11, %v341
  %v343 = getelementptr inbounds i64, ptr %t, i64 6
  %v344 = load i64, ptr %v343, !tbaa !0
  %v345 = add nsw i64 %v342, %v344
  %v346 = add nsw i64 %v345, %v92
  %v347 = getelementptr inbounds float, ptr %v339, i64 %v346
  store <8 x float> %v252, ptr %v347, align 4, !tbaa !1
  %v348 = getelementptr inbounds i64, ptr %t, i64 38
  %v349 = load ptr, ptr %v348, !tbaa !0
  %v350 = getelementptr inbounds float, ptr %v349, i64 %v92
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = fadd contract <8 x float> %v351, %v253
  store <8 x float> %v352, ptr %v350, align 4, !tbaa !1
  %v353 = getelementptr inbounds i64, ptr %t, i64 39
  %v354 = load ptr, ptr %v353, !tbaa !0
  %v355 = getelementptr inbounds float, ptr %v354, i64 %v92
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = fadd contract <8 x float> %v356, %v146
  store <8 x float> %v357, ptr %v355, align 4, !tbaa !1
  %v358 = getelementptr inbounds i64, ptr %t, i64 40
  %v359 = load ptr, ptr %v358, !tbaa !0
  %v360 = getelementptr inbounds float, ptr %v359, i64 %v92
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = fadd contract <8 x float> %v361, %v267
  store <8 x float> %v362, ptr %v360, align 4, !tbaa !1
  %v363 = getelementptr inbounds i64, ptr %t, i64 41
  %v364 = load ptr, ptr %v363, !tbaa !0
  %v365 = getelementptr inbounds float, ptr %v364, i64 %v92
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = fadd contract <8 x float> %v366, %v268
  store <8 x float> %v367, ptr %v365, align 4, !tbaa !1
  %v368 = getelementptr inbounds i64, ptr %t, i64 42
  %v369 = load ptr, ptr %v368, !tbaa !0
  %v370 = getelementptr inbounds float, ptr %v369, i64 %v92
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = fadd contract <8 x float> %v371, %v174
  store <8 x float> %v372, ptr %v370, align 4, !tbaa !1
  %v373 = getelementptr inbounds i64, ptr %t, i64 43
  %v374 = load ptr, ptr %v373, !tbaa !0
  %v375 = getelementptr inbounds float, ptr %v374, i64 %v92
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = fadd contract <8 x float> %v376, %v275
  store <8 x float> %v377, ptr %v375, align 4, !tbaa !1
  %v378 = getelementptr inbounds i64, ptr %t, i64 44
  %v379 = load ptr, ptr %v378, !tbaa !0
  %v380 = getelementptr inbounds float, ptr %v379, i64 %v92
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = fadd contract <8 x float> %v381, %v276
  store <8 x float> %v382, ptr %v380, align 4, !tbaa !1
  %v383 = getelementptr inbounds i64, ptr %t, i64 45
  %v384 = load ptr, ptr %v383, !tbaa !0
  %v385 = getelementptr inbounds float, ptr %v384, i64 %v92
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = fadd contract <8 x float> %v386, %v216
  store <8 x float> %v387, ptr %v385, align 4, !tbaa !1
  %v388 = getelementptr inbounds i64, ptr %t, i64 46
  %v389 = load ptr, ptr %v388, !tbaa !0
  %v390 = getelementptr inbounds float, ptr %v389, i64 %v92
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = fadd contract <8 x float> %v391, %v283
  store <8 x float> %v392, ptr %v390, align 4, !tbaa !1
  %v393 = add nsw i64 %v92, 8
  store i64 %v393, ptr %v91
  br label %l90.test
l90.end:
  %v394 = load <8 x float>, ptr %v84
  %v395 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v394)
  %v396 = sitofp i64 %v2 to float
  %v397 = fdiv float %v395, %v396
  %v398 = mul nsw i64 8, 2
  %v399 = getelementptr inbounds float, ptr %v18, i64 %v398
  store float %v397, ptr %v399
  %v400 = load <8 x float>, ptr %v85
  %v401 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v400)
  %v402 = sitofp i64 %v2 to float
  %v403 = fdiv float %v401, %v402
  %v404 = mul nsw i64 8, 3
  %v405 = getelementptr inbounds float, ptr %v18, i64 %v404
  store float %v403, ptr %v405
  %v406 = load <8 x float>, ptr %v86
  %v407 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v406)
  %v408 = sitofp i64 %v2 to float
  %v409 = fdiv float %v407, %v408
  %v410 = mul nsw i64 8, 4
  %v411 = getelementptr inbounds float, ptr %v18, i64 %v410
  store float %v409, ptr %v411
  %v412 = load <8 x float>, ptr %v87
  %v413 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v412)
  %v414 = sitofp i64 %v2 to float
  %v415 = fdiv float %v413, %v414
  %v416 = mul nsw i64 8, 5
  %v417 = getelementptr inbounds float, ptr %v18, i64 %v416
  store float %v415, ptr %v417
  %v418 = load <8 x float>, ptr %v88
  %v419 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v418)
  %v420 = sitofp i64 %v2 to float
  %v421 = fdiv float %v419, %v420
  %v422 = mul nsw i64 8, 6
  %v423 = getelementptr inbounds float, ptr %v18, i64 %v422
  store float %v421, ptr %v423
  %v424 = load <8 x float>, ptr %v89
  %v425 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v424)
  %v426 = sitofp i64 %v2 to float
  %v427 = fdiv float %v425, %v426
  %v428 = mul nsw i64 8, 7
  %v429 = getelementptr inbounds float, ptr %v18, i64 %v428
  store float %v427, ptr %v429
  %v430 = add nsw i64 %v11, 1
  store i64 %v430, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 26
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 25
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 6
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 3
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 16
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 37
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = getelementptr inbounds i64, ptr %t, i64 5
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 47
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 48
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 49
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds float, ptr %v15, i64 %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 6
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 50
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 51
  %v30 = load i64, ptr %v29, !tbaa !0
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v30
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = mul nsw i64 %v33, %v26
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = mul nsw i64 %v33, %v28
  %v38 = getelementptr inbounds float, ptr %v19, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 52
  %v40 = load ptr, ptr %v39, !tbaa !0
  call void %v40(ptr %v36, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v38, i64 %v17, i64 %count, i64 %v21, i64 0)
  %v41 = add nsw i64 %v33, 1
  store i64 %v41, ptr %v32
  br label %l31.test
l31.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v70 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 32
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 33
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = mul nsw i64 %v5, %v10
  %v12 = getelementptr inbounds float, ptr %v8, i64 %v11
  %v13 = mul nsw i64 8, 2
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v15 = load float, ptr %v14
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = mul nsw i64 8, 3
  %v19 = getelementptr inbounds float, ptr %v12, i64 %v18
  %v20 = load float, ptr %v19
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = add nsw i64 %row, %v5
  %v24 = getelementptr inbounds i64, ptr %t, i64 13
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 14
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v23, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = mul nsw i64 8, 15
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = load float, ptr %v31
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = mul nsw i64 8, 4
  %v36 = getelementptr inbounds float, ptr %v12, i64 %v35
  %v37 = load float, ptr %v36
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = mul nsw i64 8, 5
  %v41 = getelementptr inbounds float, ptr %v12, i64 %v40
  %v42 = load float, ptr %v41
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = mul nsw i64 8, 11
  %v46 = getelementptr inbounds float, ptr %v29, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = mul nsw i64 8, 6
  %v51 = getelementptr inbounds float, ptr %v12, i64 %v50
  %v52 = load float, ptr %v51
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = mul nsw i64 8, 7
  %v56 = getelementptr inbounds float, ptr %v12, i64 %v55
  %v57 = load float, ptr %v56
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = mul nsw i64 8, 7
  %v61 = getelementptr inbounds float, ptr %v29, i64 %v60
  %v62 = load float, ptr %v61
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = getelementptr inbounds i64, ptr %t, i64 53
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = getelementptr inbounds i64, ptr %t, i64 54
  %v68 = load i64, ptr %v67, !tbaa !0
  store i64 %v66, ptr %v70
  br label %l69.test
l69.test:
  %v71 = load i64, ptr %v70
  %v72 = icmp slt i64 %v71, %v68
  br i1 %v72, label %l69.body, label %l69.end
l69.body:
  %v73 = getelementptr inbounds i64, ptr %t, i64 23
  %v74 = load ptr, ptr %v73, !tbaa !0
  %v75 = getelementptr inbounds i64, ptr %t, i64 24
  %v76 = load i64, ptr %v75, !tbaa !0
  %v77 = mul nsw i64 %v5, %v76
  %v78 = getelementptr inbounds float, ptr %v74, i64 %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 6
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = mul nsw i64 %v80, 2
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v71
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fsub contract <8 x float> %v84, %v17
  %v86 = getelementptr inbounds i64, ptr %t, i64 6
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = mul nsw i64 %v87, 3
  %v89 = getelementptr inbounds float, ptr %v78, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v71
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fmul contract <8 x float> %v91, %v22
  %v93 = fsub contract <8 x float> %v85, %v92
  %v94 = fdiv contract <8 x float> %v93, %v34
  %v95 = getelementptr inbounds i64, ptr %t, i64 6
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = mul nsw i64 %v96, 4
  %v98 = getelementptr inbounds float, ptr %v78, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v71
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fsub contract <8 x float> %v100, %v39
  %v102 = getelementptr inbounds i64, ptr %t, i64 6
  %v103 = load i64, ptr %v102, !tbaa !0
  %v104 = mul nsw i64 %v103, 5
  %v105 = getelementptr inbounds float, ptr %v78, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v71
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fmul contract <8 x float> %v107, %v44
  %v109 = fsub contract <8 x float> %v101, %v108
  %v110 = fdiv contract <8 x float> %v109, %v49
  %v111 = getelementptr inbounds i64, ptr %t, i64 6
  %v112 = load i64, ptr %v111, !tbaa !0
  %v113 = mul nsw i64 %v112, 6
  %v114 = getelementptr inbounds float, ptr %v78, i64 %v113
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v71
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fsub contract <8 x float> %v116, %v54
  %v118 = getelementptr inbounds i64, ptr %t, i64 6
  %v119 = load i64, ptr %v118, !tbaa !0
  %v120 = mul nsw i64 %v119, 7
  %v121 = getelementptr inbounds float, ptr %v78, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v71
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fmul contract <8 x float> %v123, %v59
  %v125 = fsub contract <8 x float> %v117, %v124
  %v126 = fdiv contract <8 x float> %v125, %v64
  %v127 = sub nsw i64 %v2, %v71
  %v128 = insertelement <8 x i64> poison, i64 %v127, i64 0
  %v129 = shufflevector <8 x i64> %v128, <8 x i64> poison, <8 x i32> zeroinitializer
  %v130 = icmp sgt <8 x i64> %v129, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v131 = select <8 x i1> %v130, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v132 = add nsw i64 %row, %v5
  %v133 = getelementptr inbounds i64, ptr %t, i64 25
  %v134 = load ptr, ptr %v133, !tbaa !0
  %v135 = getelementptr inbounds i64, ptr %t, i64 26
  %v136 = load i64, ptr %v135, !tbaa !0
  %v137 = mul nsw i64 %v132, %v136
  %v138 = getelementptr inbounds float, ptr %v134, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v71
  store <8 x float> %v131, ptr %v140, align 4, !tbaa !1
  %v141 = select <8 x i1> %v130, <8 x float> %v110, <8 x float> splat (float 0x0000000000000000)
  %v142 = getelementptr inbounds i64, ptr %t, i64 6
  %v143 = load i64, ptr %v142, !tbaa !0
  %v144 = getelementptr inbounds float, ptr %v138, i64 %v143
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v71
  store <8 x float> %v141, ptr %v145, align 4, !tbaa !1
  %v146 = select <8 x i1> %v130, <8 x float> %v126, <8 x float> splat (float 0x0000000000000000)
  %v147 = getelementptr inbounds i64, ptr %t, i64 6
  %v148 = load i64, ptr %v147, !tbaa !0
  %v149 = mul nsw i64 %v148, 2
  %v150 = getelementptr inbounds float, ptr %v138, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v71
  store <8 x float> %v146, ptr %v151, align 4, !tbaa !1
  %v152 = add nsw i64 %v71, 8
  store i64 %v152, ptr %v70
  br label %l69.test
l69.end:
  %v153 = add nsw i64 %v5, 1
  store i64 %v153, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v30 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 26
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 25
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 16
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 37
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 6
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v14, 3
  %v16 = getelementptr inbounds i64, ptr %t, i64 55
  %v17 = load ptr, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 56
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 57
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v12, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 6
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 58
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 59
  %v28 = load i64, ptr %v27, !tbaa !0
  store i64 0, ptr %v30
  br label %l29.test
l29.test:
  %v31 = load i64, ptr %v30
  %v32 = icmp slt i64 %v31, %v28
  br i1 %v32, label %l29.body, label %l29.end
l29.body:
  %v33 = mul nsw i64 %v31, %v24
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = mul nsw i64 %v31, %v26
  %v36 = getelementptr inbounds float, ptr %v17, i64 %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 52
  %v38 = load ptr, ptr %v37, !tbaa !0
  call void %v38(ptr %v34, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v36, i64 %v15, i64 %count, i64 %v19, i64 1)
  %v39 = add nsw i64 %v31, 1
  store i64 %v39, ptr %v30
  br label %l29.test
l29.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v52 = alloca i64
  %v74 = alloca i64
  %v100 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 60
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 61
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  %v25 = getelementptr inbounds i64, ptr %t, i64 3
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = icmp sgt i64 %v26, 1
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  call void @meet(ptr %t)
  br label %w28.end
w28.end:
  call void @pass0(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  %v29 = getelementptr inbounds i64, ptr %t, i64 3
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = icmp sgt i64 %v30, 1
  br i1 %v31, label %w32.then, label %w32.end
w32.then:
  call void @meet(ptr %t)
  br label %w32.end
w32.end:
  call void @pass1(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  %v33 = getelementptr inbounds i64, ptr %t, i64 3
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = icmp sgt i64 %v34, 1
  br i1 %v35, label %w36.then, label %w36.end
w36.then:
  call void @meet(ptr %t)
  br label %w36.end
w36.end:
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass2(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  %v37 = getelementptr inbounds i64, ptr %t, i64 3
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = icmp sgt i64 %v38, 1
  br i1 %v39, label %w40.then, label %w40.end
w40.then:
  call void @meet(ptr %t)
  br label %w40.end
w40.end:
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v41 = getelementptr inbounds i64, ptr %t, i64 62
  %v42 = load ptr, ptr %v41, !tbaa !0
  %v43 = icmp ne ptr %v42, null
  br i1 %v43, label %w44.then, label %w44.end
w44.then:
  %v45 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v46 = load i64, ptr %v45
  %v47 = add nsw i64 %v17, 1
  %v48 = getelementptr inbounds i64, ptr %v2, i64 %v47
  %v49 = load i64, ptr %v48
  %v50 = sub nsw i64 %v49, %v46
  store i64 0, ptr %v52
  br label %l51.test
l51.test:
  %v53 = load i64, ptr %v52
  %v54 = icmp slt i64 %v53, %v50
  br i1 %v54, label %l51.body, label %l51.end
l51.body:
  %v55 = add nsw i64 %v46, %v53
  %v56 = getelementptr inbounds i8, ptr %v42, i64 %v55
  %v57 = load i8, ptr %v56
  %v58 = icmp ne i8 %v57, 0
  br i1 %v58, label %w59.then, label %w59.end
w59.then:
  %v60 = getelementptr inbounds i64, ptr %t, i64 16
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds i64, ptr %t, i64 37
  %v63 = load ptr, ptr %v62, !tbaa !0
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = mul nsw i64 %v53, %v61
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v67 = getelementptr inbounds i64, ptr %t, i64 63
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 53
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 54
  %v72 = load i64, ptr %v71, !tbaa !0
  store i64 %v70, ptr %v74
  br label %l73.test
l73.test:
  %v75 = load i64, ptr %v74
  %v76 = icmp slt i64 %v75, %v72
  br i1 %v76, label %l73.body, label %l73.end
l73.body:
  %v77 = getelementptr inbounds float, ptr %v68, i64 %v75
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v66, i64 %v75
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd contract <8 x float> %v78, %v80
  store <8 x float> %v81, ptr %v77, align 4, !tbaa !1
  %v82 = getelementptr inbounds float, ptr %v66, i64 %v75
  store <8 x float> zeroinitializer, ptr %v82, align 4
  %v83 = add nsw i64 %v75, 8
  store i64 %v83, ptr %v74
  br label %l73.test
l73.end:
  %v84 = getelementptr inbounds i64, ptr %t, i64 16
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = getelementptr inbounds i64, ptr %t, i64 37
  %v87 = load ptr, ptr %v86, !tbaa !0
  %v88 = getelementptr inbounds i64, ptr %t, i64 6
  %v89 = load i64, ptr %v88, !tbaa !0
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  %v91 = mul nsw i64 %v53, %v85
  %v92 = getelementptr inbounds float, ptr %v90, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 64
  %v94 = load ptr, ptr %v93, !tbaa !0
  %v95 = getelementptr inbounds i64, ptr %t, i64 53
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = getelementptr inbounds i64, ptr %t, i64 54
  %v98 = load i64, ptr %v97, !tbaa !0
  store i64 %v96, ptr %v100
  br label %l99.test
l99.test:
  %v101 = load i64, ptr %v100
  %v102 = icmp slt i64 %v101, %v98
  br i1 %v102, label %l99.body, label %l99.end
l99.body:
  %v103 = getelementptr inbounds float, ptr %v94, i64 %v101
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v92, i64 %v101
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = fadd contract <8 x float> %v104, %v106
  store <8 x float> %v107, ptr %v103, align 4, !tbaa !1
  %v108 = getelementptr inbounds float, ptr %v92, i64 %v101
  store <8 x float> zeroinitializer, ptr %v108, align 4
  %v109 = add nsw i64 %v101, 8
  store i64 %v109, ptr %v100
  br label %l99.test
l99.end:
  br label %w59.end
w59.end:
  %v110 = add nsw i64 %v53, 1
  store i64 %v110, ptr %v52
  br label %l51.test
l51.end:
  br label %w44.end
w44.end:
  %v111 = getelementptr inbounds i64, ptr %t, i64 15
  %v112 = load ptr, ptr %v111, !tbaa !0
  %v113 = getelementptr inbounds i64, ptr %t, i64 37
  %v114 = load ptr, ptr %v113, !tbaa !0
  %v115 = getelementptr inbounds i64, ptr %t, i64 15
  store ptr %v114, ptr %v115
  %v116 = getelementptr inbounds i64, ptr %t, i64 37
  store ptr %v112, ptr %v116
  %v117 = add nsw i64 %v14, 1
  store i64 %v117, ptr %v13
  br label %l12.test
l12.end:
  %v118 = getelementptr inbounds i64, ptr %t, i64 3
  %v119 = load i64, ptr %v118, !tbaa !0
  %v120 = icmp sgt i64 %v119, 1
  br i1 %v120, label %w121.then, label %w121.end
w121.then:
  call void @meet(ptr %t)
  br label %w121.end
w121.end:
  ret void
}

define internal void @pass3(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v13 = alloca <8 x float>
  %v14 = alloca <8 x float>
  %v15 = alloca <8 x float>
  %v16 = alloca <8 x float>
  %v17 = alloca <8 x float>
  %v18 = alloca <8 x float>
  %v19 = alloca <8 x float>
  %v20 = alloca <8 x float>
  %v22 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 6
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %count
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  store <8 x float> zeroinitializer, ptr %v13
  store <8 x float> zeroinitializer, ptr %v14
  store <8 x float> zeroinitializer, ptr %v15
  store <8 x float> zeroinitializer, ptr %v16
  store <8 x float> zeroinitializer, ptr %v17
  store <8 x float> zeroinitializer, ptr %v18
  store <8 x float> zeroinitializer, ptr %v19
  store <8 x float> zeroinitializer, ptr %v20
  store i64 0, ptr %v22
  br label %l21.test
l21.test:
  %v23 = load i64, ptr %v22
  %v24 = icmp slt i64 %v23, %v8
  br i1 %v24, label %l21.body, label %l21.end
l21.body:
  %v25 = add nsw i64 %row, %v11
  %v26 = getelementptr inbounds i64, ptr %t, i64 25
  %v27 = load ptr, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 26
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = mul nsw i64 %v25, %v29
  %v31 = getelementptr inbounds float, ptr %v27, i64 %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 6
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = mul nsw i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v23
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %t, i64 65
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v23
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fmul contract <8 x float> %v37, %v41
  %v43 = sub nsw i64 %v2, %v23
  %v44 = insertelement <8 x i64> poison, i64 %v43, i64 0
  %v45 = shufflevector <8 x i64> %v44, <8 x i64> poison, <8 x i32> zeroinitializer
  %v46 = icmp sgt <8 x i64> %v45, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v47 = select <8 x i1> %v46, <8 x float> %v42, <8 x float> splat (float 0x0000000000000000)
  %v48 = load <8 x float>, ptr %v13
  %v49 = fadd contract <8 x float> %v48, %v47
  store <8 x float> %v49, ptr %v13
  %v50 = getelementptr inbounds i64, ptr %t, i64 6
  %v51 = load i64, ptr %v50, !tbaa !0
  %v52 = mul nsw i64 %v51, 13
  %v53 = getelementptr inbounds float, ptr %v31, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v23
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fmul contract <8 x float> %v42, %v55
  %v57 = select <8 x i1> %v46, <8 x float> %v56, <8 x float> splat (float 0x0000000000000000)
  %v58 = load <8 x float>, ptr %v14
  %v59 = fadd contract <8 x float> %v58, %v57
  store <8 x float> %v59, ptr %v14
  %v60 = getelementptr inbounds i64, ptr %t, i64 6
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = mul nsw i64 %v61, 9
  %v63 = getelementptr inbounds float, ptr %v31, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v23
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds i64, ptr %t, i64 66
  %v67 = load ptr, ptr %v66, !tbaa !0
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v23
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fmul contract <8 x float> %v65, %v69
  %v71 = select <8 x i1> %v46, <8 x float> %v70, <8 x float> splat (float 0x0000000000000000)
  %v72 = load <8 x float>, ptr %v15
  %v73 = fadd contract <8 x float> %v72, %v71
  store <8 x float> %v73, ptr %v15
  %v74 = getelementptr inbounds i64, ptr %t, i64 6
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = mul nsw i64 %v75, 15
  %v77 = getelementptr inbounds float, ptr %v31, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v23
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fmul contract <8 x float> %v70, %v79
  %v81 = select <8 x i1> %v46, <8 x float> %v80, <8 x float> splat (float 0x0000000000000000)
  %v82 = load <8 x float>, ptr %v16
  %v83 = fadd contract <8 x float> %v82, %v81
  store <8 x float> %v83, ptr %v16
  %v84 = getelementptr inbounds i64, ptr %t, i64 6
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v85, 10
  %v87 = getelementptr inbounds float, ptr %v31, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v23
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds i64, ptr %t, i64 67
  %v91 = load ptr, ptr %v90, !tbaa !0
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v23
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fmul contract <8 x float> %v89, %v93
  %v95 = select <8 x i1> %v46, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v96 = load <8 x float>, ptr %v17
  %v97 = fadd contract <8 x float> %v96, %v95
  store <8 x float> %v97, ptr %v17
  %v98 = getelementptr inbounds i64, ptr %t, i64 6
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = mul nsw i64 %v99, 17
  %v101 = getelementptr inbounds float, ptr %v31, i64 %v100
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v23
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fmul contract <8 x float> %v94, %v103
  %v105 = select <8 x i1> %v46, <8 x float> %v104, <8 x float> splat (float 0x0000000000000000)
  %v106 = load <8 x float>, ptr %v18
  %v107 = fadd contract <8 x float> %v106, %v105
  store <8 x float> %v107, ptr %v18
  %v108 = getelementptr inbounds i64, ptr %t, i64 6
  %v109 = load i64, ptr %v108, !tbaa !0
  %v110 = mul nsw i64 %v109, 11
  %v111 = getelementptr inbounds float, ptr %v31, i64 %v110
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v23
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = getelementptr inbounds i64, ptr %t, i64 68
  %v115 = load ptr, ptr %v114, !tbaa !0
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v23
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fmul contract <8 x float> %v113, %v117
  %v119 = select <8 x i1> %v46, <8 x float> %v118, <8 x float> splat (float 0x0000000000000000)
  %v120 = load <8 x float>, ptr %v19
  %v121 = fadd contract <8 x float> %v120, %v119
  store <8 x float> %v121, ptr %v19
  %v122 = getelementptr inbounds i64, ptr %t, i64 6
  %v123 = load i64, ptr %v122, !tbaa !0
  %v124 = mul nsw i64 %v123, 19
  %v125 = getelementptr inbounds float, ptr %v31, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v23
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fmul contract <8 x float> %v118, %v127
  %v129 = select <8 x i1> %v46, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  %v130 = load <8 x float>, ptr %v20
  %v131 = fadd contract <8 x float> %v130, %v129
  store <8 x float> %v131, ptr %v20
  %v132 = select <8 x i1> %v46, <8 x float> %v42, <8 x float> splat (float 0x0000000000000000)
  %v133 = getelementptr inbounds i64, ptr %t, i64 6
  %v134 = load i64, ptr %v133, !tbaa !0
  %v135 = mul nsw i64 %v134, 12
  %v136 = getelementptr inbounds float, ptr %v31, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v23
  store <8 x float> %v132, ptr %v137, align 4, !tbaa !1
  %v138 = select <8 x i1> %v46, <8 x float> %v70, <8 x float> splat (float 0x0000000000000000)
  %v139 = getelementptr inbounds i64, ptr %t, i64 6
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = mul nsw i64 %v140, 14
  %v142 = getelementptr inbounds float, ptr %v31, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v23
  store <8 x float> %v138, ptr %v143, align 4, !tbaa !1
  %v144 = select <8 x i1> %v46, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v145 = getelementptr inbounds i64, ptr %t, i64 6
  %v146 = load i64, ptr %v145, !tbaa !0
  %v147 = mul nsw i64 %v146, 16
  %v148 = getelementptr inbounds float, ptr %v31, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v23
  store <8 x float> %v144, ptr %v149, align 4, !tbaa !1
  %v150 = select <8 x i1> %v46, <8 x float> %v118, <8 x float> splat (float 0x0000000000000000)
  %v151 = getelementptr inbounds i64, ptr %t, i64 6
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = mul nsw i64 %v152, 18
  %v154 = getelementptr inbounds float, ptr %v31, i64 %v153
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v23
  store <8 x float> %v150, ptr %v155, align 4, !tbaa !1
  %v156 = add nsw i64 %v23, 8
  store i64 %v156, ptr %v22
  br label %l21.test
l21.end:
  %v157 = load <8 x float>, ptr %v13
  %v158 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v157)
  %v159 = sitofp i64 %v2 to float
  %v160 = fdiv float %v158, %v159
  %v161 = add nsw i64 %row, %v11
  %v162 = getelementptr inbounds i64, ptr %t, i64 69
  %v163 = load ptr, ptr %v162, !tbaa !0
  %v164 = getelementptr inbounds i64, ptr %t, i64 70
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = mul nsw i64 %v161, %v165
  %v167 = getelementptr inbounds float, ptr %v163, i64 %v166
  %v168 = getelementptr inbounds float, ptr %v167, i64 0
  store float %v160, ptr %v168
  %v169 = load <8 x float>, ptr %v14
  %v170 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v169)
  %v171 = sitofp i64 %v2 to float
  %v172 = fdiv float %v170, %v171
  %v173 = getelementptr inbounds float, ptr %v167, i64 8
  store float %v172, ptr %v173
  %v174 = load <8 x float>, ptr %v15
  %v175 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v174)
  %v176 = sitofp i64 %v2 to float
  %v177 = fdiv float %v175, %v176
  %v178 = mul nsw i64 8, 2
  %v179 = getelementptr inbounds float, ptr %v167, i64 %v178
  store float %v177, ptr %v179
  %v180 = load <8 x float>, ptr %v16
  %v181 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v180)
  %v182 = sitofp i64 %v2 to float
  %v183 = fdiv float %v181, %v182
  %v184 = mul nsw i64 8, 3
  %v185 = getelementptr inbounds float, ptr %v167, i64 %v184
  store float %v183, ptr %v185
  %v186 = load <8 x float>, ptr %v17
  %v187 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v186)
  %v188 = sitofp i64 %v2 to float
  %v189 = fdiv float %v187, %v188
  %v190 = mul nsw i64 8, 4
  %v191 = getelementptr inbounds float, ptr %v167, i64 %v190
  store float %v189, ptr %v191
  %v192 = load <8 x float>, ptr %v18
  %v193 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v192)
  %v194 = sitofp i64 %v2 to float
  %v195 = fdiv float %v193, %v194
  %v196 = mul nsw i64 8, 5
  %v197 = getelementptr inbounds float, ptr %v167, i64 %v196
  store float %v195, ptr %v197
  %v198 = load <8 x float>, ptr %v19
  %v199 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v198)
  %v200 = sitofp i64 %v2 to float
  %v201 = fdiv float %v199, %v200
  %v202 = mul nsw i64 8, 6
  %v203 = getelementptr inbounds float, ptr %v167, i64 %v202
  store float %v201, ptr %v203
  %v204 = load <8 x float>, ptr %v20
  %v205 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v204)
  %v206 = sitofp i64 %v2 to float
  %v207 = fdiv float %v205, %v206
  %v208 = mul nsw i64 8, 7
  %v209 = getelementptr inbounds float, ptr %v167, i64 %v208
  store float %v207, ptr %v209
  %v210 = add nsw i64 %v11, 1
  store i64 %v210, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v83 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = add nsw i64 %row, %v5
  %v8 = getelementptr inbounds i64, ptr %t, i64 69
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 70
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %v7, %v11
  %v13 = getelementptr inbounds float, ptr %v9, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = load float, ptr %v14
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = getelementptr inbounds float, ptr %v13, i64 8
  %v19 = load float, ptr %v18
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = add nsw i64 %row, %v5
  %v23 = getelementptr inbounds i64, ptr %t, i64 13
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 14
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = mul nsw i64 %v22, %v26
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v27
  %v29 = mul nsw i64 8, 13
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v31 = load float, ptr %v30
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = mul nsw i64 8, 2
  %v35 = getelementptr inbounds float, ptr %v13, i64 %v34
  %v36 = load float, ptr %v35
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = mul nsw i64 8, 3
  %v40 = getelementptr inbounds float, ptr %v13, i64 %v39
  %v41 = load float, ptr %v40
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = mul nsw i64 8, 9
  %v45 = getelementptr inbounds float, ptr %v28, i64 %v44
  %v46 = load float, ptr %v45
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul nsw i64 8, 4
  %v50 = getelementptr inbounds float, ptr %v13, i64 %v49
  %v51 = load float, ptr %v50
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = mul nsw i64 8, 5
  %v55 = getelementptr inbounds float, ptr %v13, i64 %v54
  %v56 = load float, ptr %v55
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = mul nsw i64 8, 5
  %v60 = getelementptr inbounds float, ptr %v28, i64 %v59
  %v61 = load float, ptr %v60
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = mul nsw i64 8, 6
  %v65 = getelementptr inbounds float, ptr %v13, i64 %v64
  %v66 = load float, ptr %v65
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = mul nsw i64 8, 7
  %v70 = getelementptr inbounds float, ptr %v13, i64 %v69
  %v71 = load float, ptr %v70
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = getelementptr inbounds float, ptr %v28, i64 8
  %v75 = load float, ptr %v74
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = getelementptr inbounds i64, ptr %t, i64 53
  %v79 = load i64, ptr %v78, !tbaa !0
  %v80 = getelementptr inbounds i64, ptr %t, i64 54
  %v81 = load i64, ptr %v80, !tbaa !0
  store i64 %v79, ptr %v83
  br label %l82.test
l82.test:
  %v84 = load i64, ptr %v83
  %v85 = icmp slt i64 %v84, %v81
  br i1 %v85, label %l82.body, label %l82.end
l82.body:
  %v86 = add nsw i64 %row, %v5
  %v87 = getelementptr inbounds i64, ptr %t, i64 25
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 26
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = mul nsw i64 %v86, %v90
  %v92 = getelementptr inbounds float, ptr %v88, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 6
  %v94 = load i64, ptr %v93, !tbaa !0
  %v95 = mul nsw i64 %v94, 12
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v84
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fsub contract <8 x float> %v98, %v17
  %v100 = getelementptr inbounds i64, ptr %t, i64 6
  %v101 = load i64, ptr %v100, !tbaa !0
  %v102 = mul nsw i64 %v101, 13
  %v103 = getelementptr inbounds float, ptr %v92, i64 %v102
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v84
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul contract <8 x float> %v105, %v21
  %v107 = fsub contract <8 x float> %v99, %v106
  %v108 = fdiv contract <8 x float> %v107, %v33
  %v109 = getelementptr inbounds i64, ptr %t, i64 6
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v110, 14
  %v112 = getelementptr inbounds float, ptr %v92, i64 %v111
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v84
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = fsub contract <8 x float> %v114, %v38
  %v116 = getelementptr inbounds i64, ptr %t, i64 6
  %v117 = load i64, ptr %v116, !tbaa !0
  %v118 = mul nsw i64 %v117, 15
  %v119 = getelementptr inbounds float, ptr %v92, i64 %v118
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v84
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fmul contract <8 x float> %v121, %v43
  %v123 = fsub contract <8 x float> %v115, %v122
  %v124 = fdiv contract <8 x float> %v123, %v48
  %v125 = getelementptr inbounds i64, ptr %t, i64 6
  %v126 = load i64, ptr %v125, !tbaa !0
  %v127 = mul nsw i64 %v126, 16
  %v128 = getelementptr inbounds float, ptr %v92, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v84
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fsub contract <8 x float> %v130, %v53
  %v132 = getelementptr inbounds i64, ptr %t, i64 6
  %v133 = load i64, ptr %v132, !tbaa !0
  %v134 = mul nsw i64 %v133, 17
  %v135 = getelementptr inbounds float, ptr %v92, i64 %v134
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v84
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = fmul contract <8 x float> %v137, %v58
  %v139 = fsub contract <8 x float> %v131, %v138
  %v140 = fdiv contract <8 x float> %v139, %v63
  %v141 = getelementptr inbounds i64, ptr %t, i64 6
  %v142 = load i64, ptr %v141, !tbaa !0
  %v143 = mul nsw i64 %v142, 18
  %v144 = getelementptr inbounds float, ptr %v92, i64 %v143
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v84
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fsub contract <8 x float> %v146, %v68
  %v148 = getelementptr inbounds i64, ptr %t, i64 6
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = mul nsw i64 %v149, 19
  %v151 = getelementptr inbounds float, ptr %v92, i64 %v150
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v84
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fmul contract <8 x float> %v153, %v73
  %v155 = fsub contract <8 x float> %v147, %v154
  %v156 = fdiv contract <8 x float> %v155, %v77
  %v157 = sub nsw i64 %v2, %v84
  %v158 = insertelement <8 x i64> poison, i64 %v157, i64 0
  %v159 = shufflevector <8 x i64> %v158, <8 x i64> poison, <8 x i32> zeroinitializer
  %v160 = icmp sgt <8 x i64> %v159, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v161 = select <8 x i1> %v160, <8 x float> %v108, <8 x float> splat (float 0x0000000000000000)
  %v162 = getelementptr inbounds i64, ptr %t, i64 6
  %v163 = load i64, ptr %v162, !tbaa !0
  %v164 = mul nsw i64 %v163, 4
  %v165 = getelementptr inbounds float, ptr %v92, i64 %v164
  %v166 = getelementptr inbounds float, ptr %v165, i64 %v84
  store <8 x float> %v161, ptr %v166, align 4, !tbaa !1
  %v167 = select <8 x i1> %v160, <8 x float> %v124, <8 x float> splat (float 0x0000000000000000)
  %v168 = getelementptr inbounds i64, ptr %t, i64 6
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = mul nsw i64 %v169, 5
  %v171 = getelementptr inbounds float, ptr %v92, i64 %v170
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v84
  store <8 x float> %v167, ptr %v172, align 4, !tbaa !1
  %v173 = select <8 x i1> %v160, <8 x float> %v140, <8 x float> splat (float 0x0000000000000000)
  %v174 = getelementptr inbounds i64, ptr %t, i64 6
  %v175 = load i64, ptr %v174, !tbaa !0
  %v176 = mul nsw i64 %v175, 6
  %v177 = getelementptr inbounds float, ptr %v92, i64 %v176
  %v178 = getelementptr inbounds float, ptr %v177, i64 %v84
  store <8 x float> %v173, ptr %v178, align 4, !tbaa !1
  %v179 = select <8 x i1> %v160, <8 x float> %v156, <8 x float> splat (float 0x0000000000000000)
  %v180 = getelementptr inbounds i64, ptr %t, i64 6
  %v181 = load i64, ptr %v180, !tbaa !0
  %v182 = mul nsw i64 %v181, 7
  %v183 = getelementptr inbounds float, ptr %v92, i64 %v182
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v84
  store <8 x float> %v179, ptr %v184, align 4, !tbaa !1
  %v185 = add nsw i64 %v84, 8
  store i64 %v185, ptr %v83
  br label %l82.test
l82.end:
  %v186 = add nsw i64 %v5, 1
  store i64 %v186, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v35 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 26
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 25
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 6
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 4
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 71
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 72
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %row, %v12
  %v16 = getelementptr inbounds float, ptr %v14, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = getelementptr inbounds i64, ptr %t, i64 6
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = mul nsw i64 %v19, 4
  %v21 = getelementptr inbounds i64, ptr %t, i64 73
  %v22 = load ptr, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 74
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 75
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds float, ptr %v17, i64 %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 76
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 77
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %t, i64 78
  %v33 = load i64, ptr %v32, !tbaa !0
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v33
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = mul nsw i64 %v36, %v29
  %v39 = getelementptr inbounds float, ptr %v27, i64 %v38
  %v40 = mul nsw i64 %v36, %v31
  %v41 = getelementptr inbounds float, ptr %v22, i64 %v40
  %v42 = getelementptr inbounds i64, ptr %t, i64 52
  %v43 = load ptr, ptr %v42, !tbaa !0
  call void %v43(ptr %v39, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v41, i64 %v20, i64 %count, i64 %v24, i64 0)
  %v44 = add nsw i64 %v36, 1
  store i64 %v44, ptr %v35
  br label %l34.test
l34.end:
  ret void
}

define internal void @pass5(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v34 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 79
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 7
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %v8, i64 %v5
  %v10 = load i64, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 8
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = mul nsw i64 %step, %v12
  %v14 = add nsw i64 %v10, %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 9
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %v16, i64 %v5
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 80
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = mul nsw i64 %v14, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 81
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 82
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v18, %v25
  %v27 = add nsw i64 %v21, %v26
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 83
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 84
  %v32 = load i64, ptr %v31, !tbaa !0
  store i64 %v30, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = add nsw i64 %row, %v5
  %v38 = getelementptr inbounds i64, ptr %t, i64 72
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds i64, ptr %t, i64 71
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = mul nsw i64 %v37, %v41
  %v43 = getelementptr inbounds float, ptr %v39, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 0
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v35
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v48 = sub nsw i64 %v2, %v35
  %v49 = insertelement <8 x i64> poison, i64 %v48, i64 0
  %v50 = shufflevector <8 x i64> %v49, <8 x i64> poison, <8 x i32> zeroinitializer
  %v51 = icmp sgt <8 x i64> %v50, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v46, ptr %v47, i32 4, <8 x i1> %v51), !tbaa !1
  %v52 = add nsw i64 %v35, 8
  store i64 %v52, ptr %v34
  br label %l33.test
l33.end:
  %v53 = add nsw i64 %v5, 1
  store i64 %v53, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v12 = alloca i64
  %v28 = alloca i64
  %v49 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 60
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 61
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  store i64 %begin, ptr %v12
  br label %l11.test
l11.test:
  %v13 = load i64, ptr %v12
  %v14 = icmp slt i64 %v13, %end
  br i1 %v14, label %l11.body, label %l11.end
l11.body:
  %v15 = getelementptr inbounds i64, ptr %v2, i64 %v13
  %v16 = load i64, ptr %v15
  %v17 = add nsw i64 %v13, 1
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = sub nsw i64 %v19, %v16
  %v21 = sub nsw i64 %v16, %v4
  call void @pass3(ptr %t, i64 %v21, i64 %v20, i64 %v13)
  %v22 = add nsw i64 %v13, 1
  store i64 %v22, ptr %v12
  br label %l11.test
l11.end:
  %v23 = getelementptr inbounds i64, ptr %t, i64 3
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = icmp sgt i64 %v24, 1
  br i1 %v25, label %w26.then, label %w26.end
w26.then:
  call void @meet(ptr %t)
  br label %w26.end
w26.end:
  store i64 %begin, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %end
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = getelementptr inbounds i64, ptr %v2, i64 %v29
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v29, 1
  %v34 = getelementptr inbounds i64, ptr %v2, i64 %v33
  %v35 = load i64, ptr %v34
  %v36 = sub nsw i64 %v35, %v32
  %v37 = sub nsw i64 %v32, %v4
  call void @pass4(ptr %t, i64 %v37, i64 %v36, i64 %v29)
  %v38 = add nsw i64 %v29, 1
  store i64 %v38, ptr %v28
  br label %l27.test
l27.end:
  %v39 = getelementptr inbounds i64, ptr %t, i64 3
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = icmp sgt i64 %v40, 1
  br i1 %v41, label %w42.then, label %w42.end
w42.then:
  call void @meet(ptr %t)
  br label %w42.end
w42.end:
  %v43 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v43)
  %v44 = getelementptr inbounds i64, ptr %t, i64 3
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = icmp sgt i64 %v45, 1
  br i1 %v46, label %w47.then, label %w47.end
w47.then:
  call void @meet(ptr %t)
  br label %w47.end
w47.end:
  store i64 %begin, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %end
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = getelementptr inbounds i64, ptr %v2, i64 %v50
  %v53 = load i64, ptr %v52
  %v54 = add nsw i64 %v50, 1
  %v55 = getelementptr inbounds i64, ptr %v2, i64 %v54
  %v56 = load i64, ptr %v55
  %v57 = sub nsw i64 %v56, %v53
  %v58 = sub nsw i64 %v53, %v4
  call void @pass5(ptr %t, i64 %v58, i64 %v57, i64 %v50)
  %v59 = add nsw i64 %v50, 1
  store i64 %v59, ptr %v49
  br label %l48.test
l48.end:
  %v60 = getelementptr inbounds i64, ptr %t, i64 3
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = icmp sgt i64 %v61, 1
  br i1 %v62, label %w63.then, label %w63.end
w63.then:
  call void @meet(ptr %t)
  br label %w63.end
w63.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v94 = alloca i64
  %v104 = alloca i64
  %v134 = alloca i64
  %v194 = alloca i64
  %v198 = alloca i64
  %v248 = alloca i64
  %v252 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 85
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 60
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 61
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 86
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 87
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 88
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 89
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 21
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 90
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 91
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 18
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 92
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 93
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 17
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 14
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 94
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 95
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 13
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 26
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 96
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 97
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 25
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 71
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 98
  %v67 = load i64, ptr %v66, !tbaa !0
  %v68 = mul nsw i64 %v65, %v67
  %v69 = getelementptr inbounds i64, ptr %t, i64 99
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v68
  %v72 = getelementptr inbounds i64, ptr %t, i64 72
  store ptr %v71, ptr %v72
  %v73 = getelementptr inbounds i64, ptr %t, i64 70
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = mul nsw i64 %v11, %v74
  %v76 = getelementptr inbounds i64, ptr %t, i64 100
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = mul nsw i64 %v75, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 101
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v78
  %v82 = getelementptr inbounds i64, ptr %t, i64 69
  store ptr %v81, ptr %v82
  %v83 = getelementptr inbounds i64, ptr %t, i64 1
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %w86.then, label %w86.end
w86.then:
  %v87 = getelementptr inbounds i64, ptr %t, i64 89
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 86
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds i64, ptr %t, i64 79
  %v92 = load i64, ptr %v91, !tbaa !0
  store i64 %v4, ptr %v94
  br label %l93.test
l93.test:
  %v95 = load i64, ptr %v94
  %v96 = icmp slt i64 %v95, %v7
  br i1 %v96, label %l93.body, label %l93.end
l93.body:
  %v97 = getelementptr inbounds i64, ptr %v9, i64 %v95
  %v98 = load i64, ptr %v97
  %v99 = add nsw i64 %v95, 1
  %v100 = getelementptr inbounds i64, ptr %v9, i64 %v99
  %v101 = load i64, ptr %v100
  %v102 = sub nsw i64 %v101, %v98
  store i64 0, ptr %v104
  br label %l103.test
l103.test:
  %v105 = load i64, ptr %v104
  %v106 = icmp slt i64 %v105, %v102
  br i1 %v106, label %l103.body, label %l103.end
l103.body:
  %v107 = getelementptr inbounds i64, ptr %t, i64 7
  %v108 = load ptr, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds i64, ptr %v108, i64 %v105
  %v110 = load i64, ptr %v109
  %v111 = getelementptr inbounds i64, ptr %t, i64 8
  %v112 = load i64, ptr %v111, !tbaa !0
  %v113 = mul nsw i64 %v95, %v112
  %v114 = add nsw i64 %v110, %v113
  %v115 = getelementptr inbounds i64, ptr %t, i64 9
  %v116 = load ptr, ptr %v115, !tbaa !0
  %v117 = getelementptr inbounds i64, ptr %v116, i64 %v105
  %v118 = load i64, ptr %v117
  %v119 = getelementptr inbounds i64, ptr %t, i64 102
  %v120 = load i64, ptr %v119, !tbaa !0
  %v121 = mul nsw i64 %v114, %v120
  %v122 = getelementptr inbounds i64, ptr %t, i64 103
  %v123 = load ptr, ptr %v122, !tbaa !0
  %v124 = getelementptr inbounds i64, ptr %t, i64 104
  %v125 = load i64, ptr %v124, !tbaa !0
  %v126 = mul nsw i64 %v118, %v125
  %v127 = add nsw i64 %v121, %v126
  %v128 = getelementptr inbounds float, ptr %v123, i64 %v127
  %v129 = sub nsw i64 %v98, %v11
  %v130 = add nsw i64 %v129, %v105
  %v131 = mul nsw i64 %v130, %v90
  %v132 = getelementptr inbounds float, ptr %v88, i64 %v131
  store i64 0, ptr %v134
  br label %l133.test
l133.test:
  %v135 = load i64, ptr %v134
  %v136 = icmp slt i64 %v135, %v92
  br i1 %v136, label %l133.body, label %l133.end
l133.body:
  %v137 = sub nsw i64 %v92, %v135
  %v138 = insertelement <8 x i64> poison, i64 %v137, i64 0
  %v139 = shufflevector <8 x i64> %v138, <8 x i64> poison, <8 x i32> zeroinitializer
  %v140 = icmp sgt <8 x i64> %v139, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v141 = getelementptr inbounds float, ptr %v128, i64 %v135
  %v142 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v141, i32 4, <8 x i1> %v140, <8 x float> zeroinitializer)
  %v143 = getelementptr inbounds float, ptr %v132, i64 %v135
  store <8 x float> %v142, ptr %v143, align 4, !tbaa !1
  %v144 = add nsw i64 %v135, 8
  store i64 %v144, ptr %v134
  br label %l133.test
l133.end:
  %v145 = add nsw i64 %v105, 1
  store i64 %v145, ptr %v104
  br label %l103.test
l103.end:
  %v146 = add nsw i64 %v95, 1
  store i64 %v146, ptr %v94
  br label %l93.test
l93.end:
  br label %w86.end
w86.end:
  %v147 = getelementptr inbounds i64, ptr %t, i64 3
  %v148 = load i64, ptr %v147, !tbaa !0
  %v149 = icmp sgt i64 %v148, 1
  br i1 %v149, label %w150.then, label %w150.end
w150.then:
  call void @meet(ptr %t)
  br label %w150.end
w150.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v151 = getelementptr inbounds i64, ptr %t, i64 105
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = sub nsw i64 %v152, 1
  %v154 = icmp eq i64 %number, %v153
  %v155 = select i1 %v154, i64 0, i64 1
  %v156 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v157 = load i64, ptr %v156
  %v158 = sub nsw i64 %v157, %v11
  %v159 = getelementptr inbounds i64, ptr %t, i64 106
  %v160 = load ptr, ptr %v159, !tbaa !0
  %v161 = getelementptr inbounds i64, ptr %t, i64 86
  %v162 = load i64, ptr %v161, !tbaa !0
  %v163 = getelementptr inbounds i64, ptr %t, i64 89
  %v164 = load ptr, ptr %v163, !tbaa !0
  %v165 = mul nsw i64 0, %v162
  %v166 = getelementptr inbounds float, ptr %v164, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = getelementptr inbounds i64, ptr %t, i64 79
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = getelementptr inbounds i64, ptr %t, i64 76
  %v171 = load i64, ptr %v170, !tbaa !0
  %v172 = sdiv i64 %v171, 8
  %v173 = getelementptr inbounds i64, ptr %t, i64 107
  %v174 = load ptr, ptr %v173, !tbaa !0
  call void %v174(ptr %v160, ptr %v167, i64 1, i64 %v162, i64 %v169, i64 %v158, i64 0, i64 %v158, i64 0, i64 %v172)
  %v175 = getelementptr inbounds i64, ptr %t, i64 26
  %v176 = load i64, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds i64, ptr %t, i64 25
  %v178 = load ptr, ptr %v177, !tbaa !0
  %v179 = mul nsw i64 0, %v176
  %v180 = getelementptr inbounds float, ptr %v178, i64 %v179
  %v181 = getelementptr inbounds i64, ptr %t, i64 6
  %v182 = load i64, ptr %v181, !tbaa !0
  %v183 = mul nsw i64 %v182, 4
  %v184 = getelementptr inbounds float, ptr %v180, i64 %v183
  %v185 = getelementptr inbounds i64, ptr %t, i64 108
  %v186 = load ptr, ptr %v185, !tbaa !0
  %v187 = getelementptr inbounds i64, ptr %t, i64 109
  %v188 = load ptr, ptr %v187, !tbaa !0
  %v189 = getelementptr inbounds i64, ptr %t, i64 110
  %v190 = load i64, ptr %v189, !tbaa !0
  %v191 = getelementptr inbounds i64, ptr %t, i64 111
  %v192 = load i64, ptr %v191, !tbaa !0
  store i64 %v190, ptr %v194
  br label %l193.test
l193.test:
  %v195 = load i64, ptr %v194
  %v196 = icmp slt i64 %v195, %v192
  br i1 %v196, label %l193.body, label %l193.end
l193.body:
  store i64 0, ptr %v198
  br label %l197.test
l197.test:
  %v199 = load i64, ptr %v198
  %v200 = icmp slt i64 %v199, %v158
  br i1 %v200, label %l197.body, label %l197.end
l197.body:
  %v201 = mul nsw i64 %v199, %v176
  %v202 = getelementptr inbounds float, ptr %v184, i64 %v201
  %v203 = getelementptr inbounds float, ptr %v202, i64 %v195
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = mul nsw i64 %v199, 8
  %v206 = getelementptr inbounds float, ptr %v188, i64 %v205
  store <8 x float> %v204, ptr %v206, align 4, !tbaa !1
  %v207 = add nsw i64 %v199, 1
  store i64 %v207, ptr %v198
  br label %l197.test
l197.end:
  %v208 = mul nsw i64 %v195, %v171
  %v209 = getelementptr inbounds float, ptr %v186, i64 %v208
  %v210 = getelementptr inbounds i64, ptr %t, i64 52
  %v211 = load ptr, ptr %v210, !tbaa !0
  call void %v211(ptr %v209, i64 %v171, ptr %v188, i64 1, i64 8, ptr %v160, i64 %v158, i64 8, i64 %v172, i64 %v155)
  %v212 = add nsw i64 %v195, 8
  store i64 %v212, ptr %v194
  br label %l193.test
l193.end:
  %v213 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v214 = load i64, ptr %v213
  %v215 = sub nsw i64 %v214, %v11
  %v216 = getelementptr inbounds i64, ptr %t, i64 106
  %v217 = load ptr, ptr %v216, !tbaa !0
  %v218 = getelementptr inbounds i64, ptr %t, i64 21
  %v219 = load i64, ptr %v218, !tbaa !0
  %v220 = getelementptr inbounds i64, ptr %t, i64 20
  %v221 = load ptr, ptr %v220, !tbaa !0
  %v222 = mul nsw i64 0, %v219
  %v223 = getelementptr inbounds float, ptr %v221, i64 %v222
  %v224 = getelementptr inbounds float, ptr %v223, i64 0
  %v225 = getelementptr inbounds i64, ptr %t, i64 5
  %v226 = load i64, ptr %v225, !tbaa !0
  %v227 = getelementptr inbounds i64, ptr %t, i64 6
  %v228 = load i64, ptr %v227, !tbaa !0
  %v229 = sdiv i64 %v228, 8
  %v230 = getelementptr inbounds i64, ptr %t, i64 107
  %v231 = load ptr, ptr %v230, !tbaa !0
  call void %v231(ptr %v217, ptr %v224, i64 1, i64 %v219, i64 %v226, i64 %v215, i64 0, i64 %v215, i64 0, i64 %v229)
  %v232 = getelementptr inbounds i64, ptr %t, i64 26
  %v233 = load i64, ptr %v232, !tbaa !0
  %v234 = getelementptr inbounds i64, ptr %t, i64 25
  %v235 = load ptr, ptr %v234, !tbaa !0
  %v236 = mul nsw i64 0, %v233
  %v237 = getelementptr inbounds float, ptr %v235, i64 %v236
  %v238 = getelementptr inbounds float, ptr %v237, i64 0
  %v239 = getelementptr inbounds i64, ptr %t, i64 112
  %v240 = load ptr, ptr %v239, !tbaa !0
  %v241 = getelementptr inbounds i64, ptr %t, i64 109
  %v242 = load ptr, ptr %v241, !tbaa !0
  %v243 = getelementptr inbounds i64, ptr %t, i64 113
  %v244 = load i64, ptr %v243, !tbaa !0
  %v245 = getelementptr inbounds i64, ptr %t, i64 114
  %v246 = load i64, ptr %v245, !tbaa !0
  store i64 %v244, ptr %v248
  br label %l247.test
l247.test:
  %v249 = load i64, ptr %v248
  %v250 = icmp slt i64 %v249, %v246
  br i1 %v250, label %l247.body, label %l247.end
l247.body:
  store i64 0, ptr %v252
  br label %l251.test
l251.test:
  %v253 = load i64, ptr %v252
  %v254 = icmp slt i64 %v253, %v215
  br i1 %v254, label %l251.body, label %l251.end
l251.body:
  %v255 = mul nsw i64 %v253, %v233
  %v256 = getelementptr inbounds float, ptr %v238, i64 %v255
  %v257 = getelementptr inbounds float, ptr %v256, i64 %v249
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = mul nsw i64 %v253, 8
  %v260 = getelementptr inbounds float, ptr %v242, i64 %v259
  store <8 x float> %v258, ptr %v260, align 4, !tbaa !1
  %v261 = add nsw i64 %v253, 1
  store i64 %v261, ptr %v252
  br label %l251.test
l251.end:
  %v262 = mul nsw i64 %v249, %v228
  %v263 = getelementptr inbounds float, ptr %v240, i64 %v262
  %v264 = getelementptr inbounds i64, ptr %t, i64 52
  %v265 = load ptr, ptr %v264, !tbaa !0
  call void %v265(ptr %v263, i64 %v228, ptr %v242, i64 1, i64 8, ptr %v217, i64 %v215, i64 8, i64 %v229, i64 %v155)
  %v266 = add nsw i64 %v249, 8
  store i64 %v266, ptr %v248
  br label %l247.test
l247.end:
  %v267 = getelementptr inbounds i64, ptr %t, i64 3
  %v268 = load i64, ptr %v267, !tbaa !0
  %v269 = icmp sgt i64 %v268, 1
  br i1 %v269, label %w270.then, label %w270.end
w270.then:
  call void @meet(ptr %t)
  br label %w270.end
w270.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v69 = alloca i64
  %v79 = alloca i64
  %v107 = alloca i64
  %v141 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 15
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 37
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 115
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 6
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 116
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 117
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 9
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 16
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = insertelement <8 x i64> poison, i64 %v39, i64 0
  %v41 = shufflevector <8 x i64> %v40, <8 x i64> poison, <8 x i32> zeroinitializer
  %v42 = icmp sgt <8 x i64> %v41, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v42, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v36
  store <8 x float> %v43, ptr %v45, align 4, !tbaa !1
  %v46 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v36
  store <8 x float> %v43, ptr %v47, align 4, !tbaa !1
  %v48 = add nsw i64 %v36, 8
  store i64 %v48, ptr %v35
  br label %l34.test
l34.end:
  %v49 = add nsw i64 %v25, 1
  store i64 %v49, ptr %v24
  br label %l23.test
l23.end:
  %v50 = getelementptr inbounds i64, ptr %t, i64 15
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 37
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 115
  %v55 = load i64, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 5
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = getelementptr inbounds i64, ptr %t, i64 6
  %v59 = load i64, ptr %v58, !tbaa !0
  %v60 = getelementptr inbounds i64, ptr %t, i64 118
  %v61 = load ptr, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds i64, ptr %t, i64 119
  %v63 = load i64, ptr %v62, !tbaa !0
  %v64 = getelementptr inbounds i64, ptr %t, i64 9
  %v65 = load ptr, ptr %v64, !tbaa !0
  %v66 = getelementptr inbounds i64, ptr %t, i64 16
  %v67 = load i64, ptr %v66, !tbaa !0
  store i64 0, ptr %v69
  br label %l68.test
l68.test:
  %v70 = load i64, ptr %v69
  %v71 = icmp slt i64 %v70, %v55
  br i1 %v71, label %l68.body, label %l68.end
l68.body:
  %v72 = getelementptr inbounds i64, ptr %v65, i64 %v70
  %v73 = load i64, ptr %v72
  %v74 = mul nsw i64 %v73, %v63
  %v75 = getelementptr inbounds float, ptr %v61, i64 %v74
  %v76 = mul nsw i64 %v70, %v67
  %v77 = add nsw i64 %v76, %v59
  store i64 0, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v59
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds float, ptr %v75, i64 %v80
  %v83 = sub nsw i64 %v57, %v80
  %v84 = insertelement <8 x i64> poison, i64 %v83, i64 0
  %v85 = shufflevector <8 x i64> %v84, <8 x i64> poison, <8 x i32> zeroinitializer
  %v86 = icmp sgt <8 x i64> %v85, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v87 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v82, i32 4, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v88 = getelementptr inbounds float, ptr %v51, i64 %v77
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v80
  store <8 x float> %v87, ptr %v89, align 4, !tbaa !1
  %v90 = getelementptr inbounds float, ptr %v53, i64 %v77
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v80
  store <8 x float> %v87, ptr %v91, align 4, !tbaa !1
  %v92 = add nsw i64 %v80, 8
  store i64 %v92, ptr %v79
  br label %l78.test
l78.end:
  %v93 = add nsw i64 %v70, 1
  store i64 %v93, ptr %v69
  br label %l68.test
l68.end:
  br label %w4.end
w4.end:
  %v94 = getelementptr inbounds i64, ptr %t, i64 3
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = icmp sgt i64 %v95, 1
  br i1 %v96, label %w97.then, label %w97.end
w97.then:
  call void @meet(ptr %t)
  br label %w97.end
w97.end:
  %v98 = getelementptr inbounds i64, ptr %t, i64 105
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = getelementptr inbounds i64, ptr %t, i64 120
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %t, i64 85
  %v103 = load ptr, ptr %v102, !tbaa !0
  %v104 = getelementptr inbounds i64, ptr %t, i64 60
  %v105 = load ptr, ptr %v104, !tbaa !0
  store i64 0, ptr %v107
  br label %l106.test
l106.test:
  %v108 = load i64, ptr %v107
  %v109 = icmp slt i64 %v108, %v99
  br i1 %v109, label %l106.body, label %l106.end
l106.body:
  %v110 = sub nsw i64 %v99, 1
  %v111 = sub nsw i64 %v110, %v108
  %v112 = icmp ne ptr %v101, null
  br i1 %v112, label %w113.then, label %w113.end
w113.then:
  %v114 = getelementptr inbounds i64, ptr %v103, i64 %v111
  %v115 = load i64, ptr %v114
  %v116 = add nsw i64 %v115, 1
  %v117 = getelementptr inbounds i64, ptr %v105, i64 %v116
  %v118 = load i64, ptr %v117
  %v119 = getelementptr inbounds i64, ptr %v105, i64 %v115
  %v120 = load i64, ptr %v119
  %v121 = sub nsw i64 %v118, %v120
  %v122 = getelementptr inbounds i64, ptr %t, i64 121
  %v123 = load ptr, ptr %v122, !tbaa !0
  %v124 = icmp ne ptr %v123, null
  br i1 %v124, label %w125.then, label %w125.end
w125.then:
  %v126 = getelementptr inbounds i64, ptr %t, i64 1
  %v127 = load i64, ptr %v126, !tbaa !0
  %v128 = icmp eq i64 %v127, 0
  br i1 %v128, label %w129.then, label %w129.end
w129.then:
  %v130 = getelementptr inbounds i64, ptr %t, i64 21
  %v131 = load i64, ptr %v130, !tbaa !0
  %v132 = getelementptr inbounds i64, ptr %t, i64 115
  %v133 = load i64, ptr %v132, !tbaa !0
  %v134 = mul nsw i64 %v133, %v131
  %v135 = mul nsw i64 %v111, %v134
  %v136 = getelementptr inbounds float, ptr %v123, i64 %v135
  %v137 = getelementptr inbounds i64, ptr %t, i64 91
  %v138 = load ptr, ptr %v137, !tbaa !0
  %v139 = mul nsw i64 %v121, %v131
  store i64 0, ptr %v141
  br label %l140.test
l140.test:
  %v142 = load i64, ptr %v141
  %v143 = icmp slt i64 %v142, %v139
  br i1 %v143, label %l140.body, label %l140.end
l140.body:
  %v144 = getelementptr inbounds float, ptr %v136, i64 %v142
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = getelementptr inbounds float, ptr %v138, i64 %v142
  store <8 x float> %v145, ptr %v146, align 4, !tbaa !1
  %v147 = add nsw i64 %v142, 8
  store i64 %v147, ptr %v141
  br label %l140.test
l140.end:
  br label %w129.end
w129.end:
  %v148 = getelementptr inbounds i64, ptr %t, i64 3
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = icmp sgt i64 %v149, 1
  br i1 %v150, label %w151.then, label %w151.end
w151.then:
  call void @meet(ptr %t)
  br label %w151.end
w151.end:
  br label %w125.end
w125.end:
  %v152 = getelementptr inbounds i64, ptr %t, i64 122
  %v153 = load ptr, ptr %v152, !tbaa !0
  call void %v101(ptr %v153, i64 %v111)
  br label %w113.end
w113.end:
  call void @block(ptr %t, i64 %v111)
  %v154 = add nsw i64 %v108, 1
  store i64 %v154, ptr %v107
  br label %l106.test
l106.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v1 = alloca i32
  %v2 = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %v1)
  %v3 = load i32, ptr %v1
  %v4 = or i32 %v3, 32832
  store i32 %v4, ptr %v2
  call void @llvm.x86.sse.ldmxcsr(ptr %v2)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v1)
  ret void
}

declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

