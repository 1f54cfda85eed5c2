target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v12 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  store i64 5000, ptr %v8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 0, ptr %v12
  br label %l11.test
l11.test:
  %v13 = load i64, ptr %v12
  %v14 = icmp slt i64 %v13, %v10
  br i1 %v14, label %l11.body, label %l11.end
l11.body:
  %v15 = mul nsw i64 %v13, 16
  %v16 = getelementptr inbounds i64, ptr %v1, i64 %v15
  br label %wait17.test
wait17.test:
  %v18 = load atomic i64, ptr %v16 acquire, align 8
  %v19 = icmp slt i64 %v18, %v7
  br i1 %v19, label %wait17.wait, label %wait17.end
wait17.wait:
  call void @llvm.x86.sse2.pause()
  %v20 = load i64, ptr %v8
  %v21 = sub nsw i64 %v20, 1
  store i64 %v21, ptr %v8
  %v22 = icmp slt i64 %v21, 0
  br i1 %v22, label %w23.then, label %w23.end
w23.then:
  %v24 = getelementptr inbounds ptr, ptr %t, i64 3
  %v25 = load ptr, ptr %v24
  %v26 = call i32 %v25()
  br label %w23.end
w23.end:
  %v27 = icmp eq i64 %v21, -1
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %v5, i64 1
  %v30 = load i64, ptr %v29
  %v31 = add nsw i64 %v30, 1
  store i64 %v31, ptr %v29
  br label %w28.end
w28.end:
  br label %wait17.test
wait17.end:
  %v32 = add nsw i64 %v13, 1
  store i64 %v32, ptr %v12
  br label %l11.test
l11.end:
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
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 5
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %count
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = getelementptr inbounds i64, ptr %t, i64 6
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %v14, i64 %v11
  %v16 = load i64, ptr %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 7
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = mul nsw i64 %step, %v18
  %v20 = add nsw i64 %v16, %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 8
  %v22 = load ptr, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %v22, i64 %v11
  %v24 = load i64, ptr %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 9
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = mul nsw i64 %v20, %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 10
  %v29 = load ptr, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 11
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = mul nsw i64 %v24, %v31
  %v33 = add nsw i64 %v27, %v32
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v35 = add nsw i64 %row, %v11
  %v36 = getelementptr inbounds i64, ptr %t, i64 12
  %v37 = load ptr, ptr %v36, !tbaa !0
  %v38 = getelementptr inbounds i64, ptr %t, i64 13
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
  %v108 = getelementptr inbounds i64, ptr %t, i64 14
  %v109 = load ptr, ptr %v108, !tbaa !0
  %v110 = getelementptr inbounds i64, ptr %t, i64 15
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
  %v125 = getelementptr inbounds i64, ptr %t, i64 16
  %v126 = load ptr, ptr %v125, !tbaa !0
  %v127 = getelementptr inbounds i64, ptr %t, i64 17
  %v128 = load i64, ptr %v127, !tbaa !0
  %v129 = mul nsw i64 %v124, %v128
  %v130 = getelementptr inbounds float, ptr %v126, i64 %v129
  %v131 = getelementptr inbounds i64, ptr %t, i64 5
  %v132 = load i64, ptr %v131, !tbaa !0
  %v133 = mul nsw i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v130, i64 %v133
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v106
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = fmul contract <8 x float> %v123, %v136
  %v138 = getelementptr inbounds i64, ptr %t, i64 5
  %v139 = load i64, ptr %v138, !tbaa !0
  %v140 = mul nsw i64 %v139, 12
  %v141 = getelementptr inbounds float, ptr %v130, i64 %v140
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v106
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = fmul contract <8 x float> %v143, %v143
  %v145 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v144
  %v146 = fmul contract <8 x float> %v137, %v145
  %v147 = getelementptr inbounds i64, ptr %t, i64 18
  %v148 = load ptr, ptr %v147, !tbaa !0
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v106
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fmul contract <8 x float> %v146, %v150
  %v152 = select <8 x i1> %v121, <8 x float> %v151, <8 x float> splat (float 0x0000000000000000)
  %v153 = load <8 x float>, ptr %v100
  %v154 = fadd contract <8 x float> %v153, %v152
  store <8 x float> %v154, ptr %v100
  %v155 = getelementptr inbounds i64, ptr %t, i64 5
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = mul nsw i64 %v156, 9
  %v158 = getelementptr inbounds float, ptr %v130, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v158, i64 %v106
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add nsw i64 %row, %v11
  %v162 = getelementptr inbounds i64, ptr %t, i64 19
  %v163 = load ptr, ptr %v162, !tbaa !0
  %v164 = getelementptr inbounds i64, ptr %t, i64 20
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = mul nsw i64 %v161, %v165
  %v167 = getelementptr inbounds float, ptr %v163, i64 %v166
  %v168 = getelementptr inbounds i64, ptr %t, i64 5
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = getelementptr inbounds float, ptr %v167, i64 %v169
  %v171 = getelementptr inbounds float, ptr %v170, i64 %v106
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fmul contract <8 x float> %v160, %v172
  %v174 = getelementptr inbounds i64, ptr %t, i64 5
  %v175 = load i64, ptr %v174, !tbaa !0
  %v176 = mul nsw i64 %v175, 10
  %v177 = getelementptr inbounds float, ptr %v130, i64 %v176
  %v178 = getelementptr inbounds float, ptr %v177, i64 %v106
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = getelementptr inbounds i64, ptr %t, i64 5
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
  %v198 = getelementptr inbounds i64, ptr %t, i64 21
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
  %v215 = getelementptr inbounds i64, ptr %t, i64 5
  %v216 = load i64, ptr %v215, !tbaa !0
  %v217 = mul nsw i64 %v216, 7
  %v218 = getelementptr inbounds float, ptr %v130, i64 %v217
  %v219 = getelementptr inbounds float, ptr %v218, i64 %v106
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fsub contract <8 x float> %v220, %v66
  %v222 = fdiv contract <8 x float> %v221, %v71
  %v223 = getelementptr inbounds i64, ptr %t, i64 5
  %v224 = load i64, ptr %v223, !tbaa !0
  %v225 = mul nsw i64 %v224, 6
  %v226 = getelementptr inbounds float, ptr %v130, i64 %v225
  %v227 = getelementptr inbounds float, ptr %v226, i64 %v106
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = fsub contract <8 x float> %v228, %v76
  %v230 = fdiv contract <8 x float> %v229, %v81
  %v231 = getelementptr inbounds i64, ptr %t, i64 5
  %v232 = load i64, ptr %v231, !tbaa !0
  %v233 = mul nsw i64 %v232, 5
  %v234 = getelementptr inbounds float, ptr %v130, i64 %v233
  %v235 = getelementptr inbounds float, ptr %v234, i64 %v106
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fsub contract <8 x float> %v236, %v86
  %v238 = fdiv contract <8 x float> %v237, %v91
  %v239 = getelementptr inbounds i64, ptr %t, i64 5
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
  %v250 = select <8 x i1> %v121, <8 x float> %v151, <8 x float> splat (float 0x0000000000000000)
  %v251 = add nsw i64 %row, %v11
  %v252 = getelementptr inbounds i64, ptr %t, i64 22
  %v253 = load ptr, ptr %v252, !tbaa !0
  %v254 = getelementptr inbounds i64, ptr %t, i64 23
  %v255 = load i64, ptr %v254, !tbaa !0
  %v256 = mul nsw i64 %v251, %v255
  %v257 = getelementptr inbounds float, ptr %v253, i64 %v256
  %v258 = getelementptr inbounds i64, ptr %t, i64 5
  %v259 = load i64, ptr %v258, !tbaa !0
  %v260 = mul nsw i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v257, i64 %v260
  %v262 = getelementptr inbounds float, ptr %v261, i64 %v106
  store <8 x float> %v250, ptr %v262, align 4, !tbaa !1
  %v263 = select <8 x i1> %v121, <8 x float> %v189, <8 x float> splat (float 0x0000000000000000)
  %v264 = getelementptr inbounds i64, ptr %t, i64 5
  %v265 = load i64, ptr %v264, !tbaa !0
  %v266 = mul nsw i64 %v265, 9
  %v267 = getelementptr inbounds float, ptr %v257, i64 %v266
  %v268 = getelementptr inbounds float, ptr %v267, i64 %v106
  store <8 x float> %v263, ptr %v268, align 4, !tbaa !1
  %v269 = select <8 x i1> %v121, <8 x float> %v197, <8 x float> splat (float 0x0000000000000000)
  %v270 = getelementptr inbounds i64, ptr %t, i64 5
  %v271 = load i64, ptr %v270, !tbaa !0
  %v272 = mul nsw i64 %v271, 19
  %v273 = getelementptr inbounds float, ptr %v257, i64 %v272
  %v274 = getelementptr inbounds float, ptr %v273, i64 %v106
  store <8 x float> %v269, ptr %v274, align 4, !tbaa !1
  %v275 = select <8 x i1> %v121, <8 x float> %v202, <8 x float> splat (float 0x0000000000000000)
  %v276 = getelementptr inbounds i64, ptr %t, i64 5
  %v277 = load i64, ptr %v276, !tbaa !0
  %v278 = mul nsw i64 %v277, 20
  %v279 = getelementptr inbounds float, ptr %v257, i64 %v278
  %v280 = getelementptr inbounds float, ptr %v279, i64 %v106
  store <8 x float> %v275, ptr %v280, align 4, !tbaa !1
  %v281 = select <8 x i1> %v121, <8 x float> %v210, <8 x float> splat (float 0x0000000000000000)
  %v282 = getelementptr inbounds i64, ptr %t, i64 5
  %v283 = load i64, ptr %v282, !tbaa !0
  %v284 = mul nsw i64 %v283, 21
  %v285 = getelementptr inbounds float, ptr %v257, i64 %v284
  %v286 = getelementptr inbounds float, ptr %v285, i64 %v106
  store <8 x float> %v281, ptr %v286, align 4, !tbaa !1
  %v287 = select <8 x i1> %v121, <8 x float> %v222, <8 x float> splat (float 0x0000000000000000)
  %v288 = getelementptr inbounds i64, ptr %t, i64 5
  %v289 = load i64, ptr %v288, !tbaa !0
  %v290 = mul nsw i64 %v289, 23
  %v291 = getelementptr inbounds float, ptr %v257, i64 %v290
  %v292 = getelementptr inbounds float, ptr %v291, i64 %v106
  store <8 x float> %v287, ptr %v292, align 4, !tbaa !1
  %v293 = select <8 x i1> %v121, <8 x float> %v230, <8 x float> splat (float 0x0000000000000000)
  %v294 = getelementptr inbounds i64, ptr %t, i64 5
  %v295 = load i64, ptr %v294, !tbaa !0
  %v296 = mul nsw i64 %v295, 25
  %v297 = getelementptr inbounds float, ptr %v257, i64 %v296
  %v298 = getelementptr inbounds float, ptr %v297, i64 %v106
  store <8 x float> %v293, ptr %v298, align 4, !tbaa !1
  %v299 = select <8 x i1> %v121, <8 x float> %v238, <8 x float> splat (float 0x0000000000000000)
  %v300 = getelementptr inbounds i64, ptr %t, i64 5
  %v301 = load i64, ptr %v300, !tbaa !0
  %v302 = mul nsw i64 %v301, 27
  %v303 = getelementptr inbounds float, ptr %v257, i64 %v302
  %v304 = getelementptr inbounds float, ptr %v303, i64 %v106
  store <8 x float> %v299, ptr %v304, align 4, !tbaa !1
  %v305 = select <8 x i1> %v121, <8 x float> %v246, <8 x float> splat (float 0x0000000000000000)
  %v306 = getelementptr inbounds i64, ptr %t, i64 5
  %v307 = load i64, ptr %v306, !tbaa !0
  %v308 = mul nsw i64 %v307, 29
  %v309 = getelementptr inbounds float, ptr %v257, i64 %v308
  %v310 = getelementptr inbounds float, ptr %v309, i64 %v106
  store <8 x float> %v305, ptr %v310, align 4, !tbaa !1
  %v311 = getelementptr inbounds i64, ptr %t, i64 24
  %v312 = load ptr, ptr %v311, !tbaa !0
  %v313 = getelementptr inbounds float, ptr %v312, i64 %v106
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = fadd contract <8 x float> %v314, %v146
  store <8 x float> %v315, ptr %v313, align 4, !tbaa !1
  %v316 = getelementptr inbounds i64, ptr %t, i64 25
  %v317 = load ptr, ptr %v316, !tbaa !0
  %v318 = getelementptr inbounds float, ptr %v317, i64 %v106
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = fadd contract <8 x float> %v319, %v247
  store <8 x float> %v320, ptr %v318, align 4, !tbaa !1
  %v321 = getelementptr inbounds i64, ptr %t, i64 26
  %v322 = load ptr, ptr %v321, !tbaa !0
  %v323 = getelementptr inbounds float, ptr %v322, i64 %v106
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = fadd contract <8 x float> %v324, %v248
  store <8 x float> %v325, ptr %v323, align 4, !tbaa !1
  %v326 = getelementptr inbounds i64, ptr %t, i64 27
  %v327 = load ptr, ptr %v326, !tbaa !0
  %v328 = getelementptr inbounds float, ptr %v327, i64 %v106
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = fadd contract <8 x float> %v329, %v197
  store <8 x float> %v330, ptr %v328, align 4, !tbaa !1
  %v331 = getelementptr inbounds i64, ptr %t, i64 28
  %v332 = load ptr, ptr %v331, !tbaa !0
  %v333 = getelementptr inbounds float, ptr %v332, i64 %v106
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = fadd contract <8 x float> %v334, %v249
  store <8 x float> %v335, ptr %v333, align 4, !tbaa !1
  %v336 = add nsw i64 %v106, 8
  store i64 %v336, ptr %v105
  br label %l104.test
l104.end:
  %v337 = load <8 x float>, ptr %v100
  %v338 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v337)
  %v339 = sitofp i64 %v2 to float
  %v340 = fdiv float %v338, %v339
  %v341 = add nsw i64 %row, %v11
  %v342 = getelementptr inbounds i64, ptr %t, i64 29
  %v343 = load ptr, ptr %v342, !tbaa !0
  %v344 = getelementptr inbounds i64, ptr %t, i64 30
  %v345 = load i64, ptr %v344, !tbaa !0
  %v346 = mul nsw i64 %v341, %v345
  %v347 = getelementptr inbounds float, ptr %v343, i64 %v346
  %v348 = getelementptr inbounds float, ptr %v347, i64 0
  store float %v340, ptr %v348
  %v349 = load <8 x float>, ptr %v101
  %v350 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v349)
  %v351 = sitofp i64 %v2 to float
  %v352 = fdiv float %v350, %v351
  %v353 = getelementptr inbounds float, ptr %v347, i64 8
  store float %v352, ptr %v353
  %v354 = load <8 x float>, ptr %v102
  %v355 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v354)
  %v356 = sitofp i64 %v2 to float
  %v357 = fdiv float %v355, %v356
  %v358 = mul nsw i64 8, 8
  %v359 = getelementptr inbounds float, ptr %v347, i64 %v358
  store float %v357, ptr %v359
  %v360 = load <8 x float>, ptr %v103
  %v361 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v360)
  %v362 = sitofp i64 %v2 to float
  %v363 = fdiv float %v361, %v362
  %v364 = mul nsw i64 8, 9
  %v365 = getelementptr inbounds float, ptr %v347, i64 %v364
  store float %v363, ptr %v365
  %v366 = add nsw i64 %v11, 1
  store i64 %v366, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v85 = alloca <8 x float>
  %v86 = alloca <8 x float>
  %v87 = alloca <8 x float>
  %v88 = alloca <8 x float>
  %v89 = alloca <8 x float>
  %v90 = alloca <8 x float>
  %v92 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 5
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %count
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = add nsw i64 %row, %v11
  %v14 = getelementptr inbounds i64, ptr %t, i64 29
  %v15 = load ptr, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 30
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v13, %v17
  %v19 = getelementptr inbounds float, ptr %v15, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load float, ptr %v20
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = getelementptr inbounds float, ptr %v19, i64 8
  %v25 = load float, ptr %v24
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = add nsw i64 %row, %v11
  %v29 = getelementptr inbounds i64, ptr %t, i64 12
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 13
  %v32 = load i64, ptr %v31, !tbaa !0
  %v33 = mul nsw i64 %v28, %v32
  %v34 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v35 = mul nsw i64 8, 17
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = load float, ptr %v36
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = mul nsw i64 8, 14
  %v41 = getelementptr inbounds float, ptr %v34, i64 %v40
  %v42 = load float, ptr %v41
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = mul nsw i64 8, 15
  %v46 = getelementptr inbounds float, ptr %v34, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = mul nsw i64 8, 10
  %v51 = getelementptr inbounds float, ptr %v34, i64 %v50
  %v52 = load float, ptr %v51
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = mul nsw i64 8, 11
  %v56 = getelementptr inbounds float, ptr %v34, i64 %v55
  %v57 = load float, ptr %v56
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = mul nsw i64 8, 6
  %v61 = getelementptr inbounds float, ptr %v34, i64 %v60
  %v62 = load float, ptr %v61
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = mul nsw i64 8, 7
  %v66 = getelementptr inbounds float, ptr %v34, i64 %v65
  %v67 = load float, ptr %v66
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = mul nsw i64 8, 8
  %v71 = getelementptr inbounds float, ptr %v19, i64 %v70
  %v72 = load float, ptr %v71
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = mul nsw i64 8, 9
  %v76 = getelementptr inbounds float, ptr %v19, i64 %v75
  %v77 = load float, ptr %v76
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = mul nsw i64 8, 3
  %v81 = getelementptr inbounds float, ptr %v34, i64 %v80
  %v82 = load float, ptr %v81
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v85
  store <8 x float> zeroinitializer, ptr %v86
  store <8 x float> zeroinitializer, ptr %v87
  store <8 x float> zeroinitializer, ptr %v88
  store <8 x float> zeroinitializer, ptr %v89
  store <8 x float> zeroinitializer, ptr %v90
  store i64 0, ptr %v92
  br label %l91.test
l91.test:
  %v93 = load i64, ptr %v92
  %v94 = icmp slt i64 %v93, %v8
  br i1 %v94, label %l91.body, label %l91.end
l91.body:
  %v95 = getelementptr inbounds i64, ptr %t, i64 14
  %v96 = load ptr, ptr %v95, !tbaa !0
  %v97 = getelementptr inbounds i64, ptr %t, i64 15
  %v98 = load i64, ptr %v97, !tbaa !0
  %v99 = mul nsw i64 %v11, %v98
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = getelementptr inbounds i64, ptr %t, i64 5
  %v102 = load i64, ptr %v101, !tbaa !0
  %v103 = getelementptr inbounds float, ptr %v100, i64 %v102
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v93
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = add nsw i64 %row, %v11
  %v107 = getelementptr inbounds i64, ptr %t, i64 22
  %v108 = load ptr, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds i64, ptr %t, i64 23
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v108, i64 %v111
  %v113 = getelementptr inbounds i64, ptr %t, i64 5
  %v114 = load i64, ptr %v113, !tbaa !0
  %v115 = mul nsw i64 %v114, 8
  %v116 = getelementptr inbounds float, ptr %v112, i64 %v115
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v93
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = fsub contract <8 x float> %v118, %v23
  %v120 = getelementptr inbounds i64, ptr %t, i64 5
  %v121 = load i64, ptr %v120, !tbaa !0
  %v122 = mul nsw i64 %v121, 9
  %v123 = getelementptr inbounds float, ptr %v112, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v93
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul contract <8 x float> %v125, %v27
  %v127 = fsub contract <8 x float> %v119, %v126
  %v128 = fdiv contract <8 x float> %v127, %v39
  %v129 = fadd contract <8 x float> %v105, %v128
  %v130 = add nsw i64 %row, %v11
  %v131 = getelementptr inbounds i64, ptr %t, i64 16
  %v132 = load ptr, ptr %v131, !tbaa !0
  %v133 = getelementptr inbounds i64, ptr %t, i64 17
  %v134 = load i64, ptr %v133, !tbaa !0
  %v135 = mul nsw i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v132, i64 %v135
  %v137 = getelementptr inbounds i64, ptr %t, i64 5
  %v138 = load i64, ptr %v137, !tbaa !0
  %v139 = mul nsw i64 %v138, 10
  %v140 = getelementptr inbounds float, ptr %v136, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v93
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fmul contract <8 x float> %v129, %v142
  %v144 = getelementptr inbounds i64, ptr %t, i64 5
  %v145 = load i64, ptr %v144, !tbaa !0
  %v146 = mul nsw i64 %v145, 11
  %v147 = getelementptr inbounds float, ptr %v136, i64 %v146
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v93
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = fmul contract <8 x float> %v149, %v149
  %v151 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v150
  %v152 = fmul contract <8 x float> %v143, %v151
  %v153 = getelementptr inbounds i64, ptr %t, i64 31
  %v154 = load ptr, ptr %v153, !tbaa !0
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v93
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fmul contract <8 x float> %v152, %v156
  %v158 = sub nsw i64 %v2, %v93
  %v159 = insertelement <8 x i64> poison, i64 %v158, i64 0
  %v160 = shufflevector <8 x i64> %v159, <8 x i64> poison, <8 x i32> zeroinitializer
  %v161 = icmp sgt <8 x i64> %v160, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v162 = select <8 x i1> %v161, <8 x float> %v157, <8 x float> splat (float 0x0000000000000000)
  %v163 = load <8 x float>, ptr %v85
  %v164 = fadd contract <8 x float> %v163, %v162
  store <8 x float> %v164, ptr %v85
  %v165 = getelementptr inbounds i64, ptr %t, i64 5
  %v166 = load i64, ptr %v165, !tbaa !0
  %v167 = mul nsw i64 %v166, 3
  %v168 = getelementptr inbounds float, ptr %v136, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 %v93
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = fsub contract <8 x float> %v170, %v44
  %v172 = fdiv contract <8 x float> %v171, %v49
  %v173 = fmul contract <8 x float> %v157, %v172
  %v174 = select <8 x i1> %v161, <8 x float> %v173, <8 x float> splat (float 0x0000000000000000)
  %v175 = load <8 x float>, ptr %v86
  %v176 = fadd contract <8 x float> %v175, %v174
  store <8 x float> %v176, ptr %v86
  %v177 = fmul contract <8 x float> %v129, %v149
  %v178 = fmul contract <8 x float> %v177, %v142
  %v179 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v142
  %v180 = fmul contract <8 x float> %v178, %v179
  %v181 = getelementptr inbounds i64, ptr %t, i64 32
  %v182 = load ptr, ptr %v181, !tbaa !0
  %v183 = getelementptr inbounds float, ptr %v182, i64 %v93
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fmul contract <8 x float> %v180, %v184
  %v186 = select <8 x i1> %v161, <8 x float> %v185, <8 x float> splat (float 0x0000000000000000)
  %v187 = load <8 x float>, ptr %v87
  %v188 = fadd contract <8 x float> %v187, %v186
  store <8 x float> %v188, ptr %v87
  %v189 = getelementptr inbounds i64, ptr %t, i64 5
  %v190 = load i64, ptr %v189, !tbaa !0
  %v191 = mul nsw i64 %v190, 2
  %v192 = getelementptr inbounds float, ptr %v136, i64 %v191
  %v193 = getelementptr inbounds float, ptr %v192, i64 %v93
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fsub contract <8 x float> %v194, %v54
  %v196 = fdiv contract <8 x float> %v195, %v59
  %v197 = fmul contract <8 x float> %v185, %v196
  %v198 = select <8 x i1> %v161, <8 x float> %v197, <8 x float> splat (float 0x0000000000000000)
  %v199 = load <8 x float>, ptr %v88
  %v200 = fadd contract <8 x float> %v199, %v198
  store <8 x float> %v200, ptr %v88
  %v201 = add nsw i64 %row, %v11
  %v202 = getelementptr inbounds i64, ptr %t, i64 19
  %v203 = load ptr, ptr %v202, !tbaa !0
  %v204 = getelementptr inbounds i64, ptr %t, i64 20
  %v205 = load i64, ptr %v204, !tbaa !0
  %v206 = mul nsw i64 %v201, %v205
  %v207 = getelementptr inbounds float, ptr %v203, i64 %v206
  %v208 = getelementptr inbounds i64, ptr %t, i64 5
  %v209 = load i64, ptr %v208, !tbaa !0
  %v210 = getelementptr inbounds float, ptr %v207, i64 %v209
  %v211 = getelementptr inbounds float, ptr %v210, i64 %v93
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fmul contract <8 x float> %v129, %v212
  %v214 = getelementptr inbounds i64, ptr %t, i64 5
  %v215 = load i64, ptr %v214, !tbaa !0
  %v216 = mul nsw i64 %v215, 9
  %v217 = getelementptr inbounds float, ptr %v136, i64 %v216
  %v218 = getelementptr inbounds float, ptr %v217, i64 %v93
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fmul contract <8 x float> %v213, %v219
  %v221 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v219
  %v222 = fmul contract <8 x float> %v220, %v221
  %v223 = getelementptr inbounds i64, ptr %t, i64 33
  %v224 = load ptr, ptr %v223, !tbaa !0
  %v225 = getelementptr inbounds float, ptr %v224, i64 %v93
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fmul contract <8 x float> %v222, %v226
  %v228 = select <8 x i1> %v161, <8 x float> %v227, <8 x float> splat (float 0x0000000000000000)
  %v229 = load <8 x float>, ptr %v89
  %v230 = fadd contract <8 x float> %v229, %v228
  store <8 x float> %v230, ptr %v89
  %v231 = getelementptr inbounds i64, ptr %t, i64 5
  %v232 = load i64, ptr %v231, !tbaa !0
  %v233 = getelementptr inbounds float, ptr %v136, i64 %v232
  %v234 = getelementptr inbounds float, ptr %v233, i64 %v93
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = fsub contract <8 x float> %v235, %v64
  %v237 = fdiv contract <8 x float> %v236, %v69
  %v238 = fmul contract <8 x float> %v227, %v237
  %v239 = select <8 x i1> %v161, <8 x float> %v238, <8 x float> splat (float 0x0000000000000000)
  %v240 = load <8 x float>, ptr %v90
  %v241 = fadd contract <8 x float> %v240, %v239
  store <8 x float> %v241, ptr %v90
  %v242 = getelementptr inbounds i64, ptr %t, i64 5
  %v243 = load i64, ptr %v242, !tbaa !0
  %v244 = mul nsw i64 %v243, 20
  %v245 = getelementptr inbounds float, ptr %v112, i64 %v244
  %v246 = getelementptr inbounds float, ptr %v245, i64 %v93
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = fsub contract <8 x float> %v247, %v74
  %v249 = getelementptr inbounds i64, ptr %t, i64 5
  %v250 = load i64, ptr %v249, !tbaa !0
  %v251 = mul nsw i64 %v250, 21
  %v252 = getelementptr inbounds float, ptr %v112, i64 %v251
  %v253 = getelementptr inbounds float, ptr %v252, i64 %v93
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = fmul contract <8 x float> %v254, %v79
  %v256 = fsub contract <8 x float> %v248, %v255
  %v257 = fdiv contract <8 x float> %v256, %v84
  %v258 = fmul contract <8 x float> %v129, %v219
  %v259 = fmul contract <8 x float> %v152, %v172
  %v260 = getelementptr inbounds i64, ptr %t, i64 5
  %v261 = load i64, ptr %v260, !tbaa !0
  %v262 = mul nsw i64 %v261, 23
  %v263 = getelementptr inbounds float, ptr %v112, i64 %v262
  %v264 = getelementptr inbounds float, ptr %v263, i64 %v93
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = fmul contract <8 x float> %v152, %v265
  %v267 = fmul contract <8 x float> %v180, %v196
  %v268 = getelementptr inbounds i64, ptr %t, i64 5
  %v269 = load i64, ptr %v268, !tbaa !0
  %v270 = mul nsw i64 %v269, 25
  %v271 = getelementptr inbounds float, ptr %v112, i64 %v270
  %v272 = getelementptr inbounds float, ptr %v271, i64 %v93
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = fmul contract <8 x float> %v180, %v273
  %v275 = fmul contract <8 x float> %v222, %v237
  %v276 = getelementptr inbounds i64, ptr %t, i64 5
  %v277 = load i64, ptr %v276, !tbaa !0
  %v278 = mul nsw i64 %v277, 27
  %v279 = getelementptr inbounds float, ptr %v112, i64 %v278
  %v280 = getelementptr inbounds float, ptr %v279, i64 %v93
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = fmul contract <8 x float> %v222, %v281
  %v283 = select <8 x i1> %v161, <8 x float> %v152, <8 x float> splat (float 0x0000000000000000)
  %v284 = getelementptr inbounds i64, ptr %t, i64 5
  %v285 = load i64, ptr %v284, !tbaa !0
  %v286 = mul nsw i64 %v285, 10
  %v287 = getelementptr inbounds float, ptr %v112, i64 %v286
  %v288 = getelementptr inbounds float, ptr %v287, i64 %v93
  store <8 x float> %v283, ptr %v288, align 4, !tbaa !1
  %v289 = select <8 x i1> %v161, <8 x float> %v157, <8 x float> splat (float 0x0000000000000000)
  %v290 = getelementptr inbounds i64, ptr %t, i64 5
  %v291 = load i64, ptr %v290, !tbaa !0
  %v292 = mul nsw i64 %v291, 11
  %v293 = getelementptr inbounds float, ptr %v112, i64 %v292
  %v294 = getelementptr inbounds float, ptr %v293, i64 %v93
  store <8 x float> %v289, ptr %v294, align 4, !tbaa !1
  %v295 = select <8 x i1> %v161, <8 x float> %v172, <8 x float> splat (float 0x0000000000000000)
  %v296 = getelementptr inbounds i64, ptr %t, i64 5
  %v297 = load i64, ptr %v296, !tbaa !0
  %v298 = mul nsw i64 %v297, 12
  %v299 = getelementptr inbounds float, ptr %v112, i64 %v298
  %v300 = getelementptr inbounds float, ptr %v299, i64 %v93
  store <8 x float> %v295, ptr %v300, align 4, !tbaa !1
  %v301 = select <8 x i1> %v161, <8 x float> %v180, <8 x float> splat (float 0x0000000000000000)
  %v302 = getelementptr inbounds i64, ptr %t, i64 5
  %v303 = load i64, ptr %v302, !tbaa !0
  %v304 = mul nsw i64 %v303, 13
  %v305 = getelementptr inbounds float, ptr %v112, i64 %v304
  %v306 = getelementptr inbounds float, ptr %v305, i64 %v93
  store <8 x float> %v301, ptr %v306, align 4, !tbaa !1
  %v307 = select <8 x i1> %v161, <8 x float> %v185, <8 x float> splat (float 0x0000000000000000)
  %v308 = getelementptr inbounds i64, ptr %t, i64 5
  %v309 = load i64, ptr %v308, !tbaa !0
  %v310 = mul nsw i64 %v309, 14
  %v311 = getelementptr inbounds float, ptr %v112, i64 %v310
  %v312 = getelementptr inbounds float, ptr %v311, i64 %v93
  store <8 x float> %v307, ptr %v312, align 4, !tbaa !1
  %v313 = select <8 x i1> %v161, <8 x float> %v196, <8 x float> splat (float 0x0000000000000000)
  %v314 = getelementptr inbounds i64, ptr %t, i64 5
  %v315 = load i64, ptr %v314, !tbaa !0
  %v316 = mul nsw i64 %v315, 15
  %v317 = getelementptr inbounds float, ptr %v112, i64 %v316
  %v318 = getelementptr inbounds float, ptr %v317, i64 %v93
  store <8 x float> %v313, ptr %v318, align 4, !tbaa !1
  %v319 = select <8 x i1> %v161, <8 x float> %v222, <8 x float> splat (float 0x0000000000000000)
  %v320 = getelementptr inbounds i64, ptr %t, i64 5
  %v321 = load i64, ptr %v320, !tbaa !0
  %v322 = mul nsw i64 %v321, 16
  %v323 = getelementptr inbounds float, ptr %v112, i64 %v322
  %v324 = getelementptr inbounds float, ptr %v323, i64 %v93
  store <8 x float> %v319, ptr %v324, align 4, !tbaa !1
  %v325 = select <8 x i1> %v161, <8 x float> %v227, <8 x float> splat (float 0x0000000000000000)
  %v326 = getelementptr inbounds i64, ptr %t, i64 5
  %v327 = load i64, ptr %v326, !tbaa !0
  %v328 = mul nsw i64 %v327, 17
  %v329 = getelementptr inbounds float, ptr %v112, i64 %v328
  %v330 = getelementptr inbounds float, ptr %v329, i64 %v93
  store <8 x float> %v325, ptr %v330, align 4, !tbaa !1
  %v331 = select <8 x i1> %v161, <8 x float> %v237, <8 x float> splat (float 0x0000000000000000)
  %v332 = getelementptr inbounds i64, ptr %t, i64 5
  %v333 = load i64, ptr %v332, !tbaa !0
  %v334 = mul nsw i64 %v333, 18
  %v335 = getelementptr inbounds float, ptr %v112, i64 %v334
  %v336 = getelementptr inbounds float, ptr %v335, i64 %v93
  store <8 x float> %v331, ptr %v336, align 4, !tbaa !1
  %v337 = select <8 x i1> %v161, <8 x float> %v257, <8 x float> splat (float 0x0000000000000000)
  %v338 = getelementptr inbounds i64, ptr %t, i64 5
  %v339 = load i64, ptr %v338, !tbaa !0
  %v340 = mul nsw i64 %v339, 3
  %v341 = getelementptr inbounds float, ptr %v112, i64 %v340
  %v342 = getelementptr inbounds float, ptr %v341, i64 %v93
  store <8 x float> %v337, ptr %v342, align 4, !tbaa !1
  %v343 = getelementptr inbounds i64, ptr %t, i64 34
  %v344 = load ptr, ptr %v343, !tbaa !0
  %v345 = getelementptr inbounds i64, ptr %t, i64 15
  %v346 = load i64, ptr %v345, !tbaa !0
  %v347 = mul nsw i64 %v11, %v346
  %v348 = getelementptr inbounds i64, ptr %t, i64 5
  %v349 = load i64, ptr %v348, !tbaa !0
  %v350 = add nsw i64 %v347, %v349
  %v351 = add nsw i64 %v350, %v93
  %v352 = getelementptr inbounds float, ptr %v344, i64 %v351
  store <8 x float> %v258, ptr %v352, align 4, !tbaa !1
  %v353 = getelementptr inbounds i64, ptr %t, i64 35
  %v354 = load ptr, ptr %v353, !tbaa !0
  %v355 = getelementptr inbounds float, ptr %v354, i64 %v93
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = fadd contract <8 x float> %v356, %v259
  store <8 x float> %v357, ptr %v355, align 4, !tbaa !1
  %v358 = getelementptr inbounds i64, ptr %t, i64 36
  %v359 = load ptr, ptr %v358, !tbaa !0
  %v360 = getelementptr inbounds float, ptr %v359, i64 %v93
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = fadd contract <8 x float> %v361, %v152
  store <8 x float> %v362, ptr %v360, align 4, !tbaa !1
  %v363 = getelementptr inbounds i64, ptr %t, i64 37
  %v364 = load ptr, ptr %v363, !tbaa !0
  %v365 = getelementptr inbounds float, ptr %v364, i64 %v93
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = fadd contract <8 x float> %v366, %v266
  store <8 x float> %v367, ptr %v365, align 4, !tbaa !1
  %v368 = getelementptr inbounds i64, ptr %t, i64 38
  %v369 = load ptr, ptr %v368, !tbaa !0
  %v370 = getelementptr inbounds float, ptr %v369, i64 %v93
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = fadd contract <8 x float> %v371, %v267
  store <8 x float> %v372, ptr %v370, align 4, !tbaa !1
  %v373 = getelementptr inbounds i64, ptr %t, i64 39
  %v374 = load ptr, ptr %v373, !tbaa !0
  %v375 = getelementptr inbounds float, ptr %v374, i64 %v93
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = fadd contract <8 x float> %v376, %v180
  store <8 x float> %v377, ptr %v375, align 4, !tbaa !1
  %v378 = getelementptr inbounds i64, ptr %t, i64 40
  %v379 = load ptr, ptr %v378, !tbaa !0
  %v380 = getelementptr inbounds float, ptr %v379, i64 %v93
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = fadd contract <8 x float> %v381, %v274
  store <8 x float> %v382, ptr %v380, align 4, !tbaa !1
  %v383 = getelementptr inbounds i64, ptr %t, i64 41
  %v384 = load ptr, ptr %v383, !tbaa !0
  %v385 = getelementptr inbounds float, ptr %v384, i64 %v93
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = fadd contract <8 x float> %v386, %v275
  store <8 x float> %v387, ptr %v385, align 4, !tbaa !1
  %v388 = getelementptr inbounds i64, ptr %t, i64 42
  %v389 = load ptr, ptr %v388, !tbaa !0
  %v390 = getelementptr inbounds float, ptr %v389, i64 %v93
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = fadd contract <8 x float> %v391, %v222
  store <8 x float> %v392, ptr %v390, align 4, !tbaa !1
  %v393 = getelementptr inbounds i64, ptr %t, i64 43
  %v394 = load ptr, ptr %v393, !tbaa !0
  %v395 = getelementptr inbounds float, ptr %v394, i64 %v93
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = fadd contract <8 x float> %v396, %v282
  store <8 x float> %v397, ptr %v395, align 4, !tbaa !1
  %v398 = add nsw i64 %v93, 8
  store i64 %v398, ptr %v92
  br label %l91.test
l91.end:
  %v399 = load <8 x float>, ptr %v85
  %v400 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v399)
  %v401 = sitofp i64 %v2 to float
  %v402 = fdiv float %v400, %v401
  %v403 = mul nsw i64 8, 2
  %v404 = getelementptr inbounds float, ptr %v19, i64 %v403
  store float %v402, ptr %v404
  %v405 = load <8 x float>, ptr %v86
  %v406 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v405)
  %v407 = sitofp i64 %v2 to float
  %v408 = fdiv float %v406, %v407
  %v409 = mul nsw i64 8, 3
  %v410 = getelementptr inbounds float, ptr %v19, i64 %v409
  store float %v408, ptr %v410
  %v411 = load <8 x float>, ptr %v87
  %v412 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v411)
  %v413 = sitofp i64 %v2 to float
  %v414 = fdiv float %v412, %v413
  %v415 = mul nsw i64 8, 4
  %v416 = getelementptr inbounds float, ptr %v19, i64 %v415
  store float %v414, ptr %v416
  %v417 = load <8 x float>, ptr %v88
  %v418 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v417)
  %v419 = sitofp i64 %v2 to float
  %v420 = fdiv float %v418, %v419
  %v421 = mul nsw i64 8, 5
  %v422 = getelementptr inbounds float, ptr %v19, i64 %v421
  store float %v420, ptr %v422
  %v423 = load <8 x float>, ptr %v89
  %v424 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v423)
  %v425 = sitofp i64 %v2 to float
  %v426 = fdiv float %v424, %v425
  %v427 = mul nsw i64 8, 6
  %v428 = getelementptr inbounds float, ptr %v19, i64 %v427
  store float %v426, ptr %v428
  %v429 = load <8 x float>, ptr %v90
  %v430 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v429)
  %v431 = sitofp i64 %v2 to float
  %v432 = fdiv float %v430, %v431
  %v433 = mul nsw i64 8, 7
  %v434 = getelementptr inbounds float, ptr %v19, i64 %v433
  store float %v432, ptr %v434
  %v435 = add nsw i64 %v11, 1
  store i64 %v435, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 22
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 5
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 3
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 15
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 34
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = getelementptr inbounds i64, ptr %t, i64 4
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 44
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 45
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 46
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds float, ptr %v15, i64 %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 5
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 47
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 48
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
  %v39 = getelementptr inbounds i64, ptr %t, i64 49
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
  %v71 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = add nsw i64 %row, %v5
  %v8 = getelementptr inbounds i64, ptr %t, i64 29
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 30
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %v7, %v11
  %v13 = getelementptr inbounds float, ptr %v9, i64 %v12
  %v14 = mul nsw i64 8, 2
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = load float, ptr %v15
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = mul nsw i64 8, 3
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v21 = load float, ptr %v20
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = add nsw i64 %row, %v5
  %v25 = getelementptr inbounds i64, ptr %t, i64 12
  %v26 = load ptr, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 13
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = mul nsw i64 %v24, %v28
  %v30 = getelementptr inbounds float, ptr %v26, i64 %v29
  %v31 = mul nsw i64 8, 15
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v33 = load float, ptr %v32
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = mul nsw i64 8, 4
  %v37 = getelementptr inbounds float, ptr %v13, i64 %v36
  %v38 = load float, ptr %v37
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = mul nsw i64 8, 5
  %v42 = getelementptr inbounds float, ptr %v13, i64 %v41
  %v43 = load float, ptr %v42
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = mul nsw i64 8, 11
  %v47 = getelementptr inbounds float, ptr %v30, i64 %v46
  %v48 = load float, ptr %v47
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = mul nsw i64 8, 6
  %v52 = getelementptr inbounds float, ptr %v13, i64 %v51
  %v53 = load float, ptr %v52
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = mul nsw i64 8, 7
  %v57 = getelementptr inbounds float, ptr %v13, i64 %v56
  %v58 = load float, ptr %v57
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = mul nsw i64 8, 7
  %v62 = getelementptr inbounds float, ptr %v30, i64 %v61
  %v63 = load float, ptr %v62
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = getelementptr inbounds i64, ptr %t, i64 50
  %v67 = load i64, ptr %v66, !tbaa !0
  %v68 = getelementptr inbounds i64, ptr %t, i64 51
  %v69 = load i64, ptr %v68, !tbaa !0
  store i64 %v67, ptr %v71
  br label %l70.test
l70.test:
  %v72 = load i64, ptr %v71
  %v73 = icmp slt i64 %v72, %v69
  br i1 %v73, label %l70.body, label %l70.end
l70.body:
  %v74 = add nsw i64 %row, %v5
  %v75 = getelementptr inbounds i64, ptr %t, i64 22
  %v76 = load ptr, ptr %v75, !tbaa !0
  %v77 = getelementptr inbounds i64, ptr %t, i64 23
  %v78 = load i64, ptr %v77, !tbaa !0
  %v79 = mul nsw i64 %v74, %v78
  %v80 = getelementptr inbounds float, ptr %v76, i64 %v79
  %v81 = getelementptr inbounds i64, ptr %t, i64 5
  %v82 = load i64, ptr %v81, !tbaa !0
  %v83 = mul nsw i64 %v82, 11
  %v84 = getelementptr inbounds float, ptr %v80, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v72
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fsub contract <8 x float> %v86, %v18
  %v88 = getelementptr inbounds i64, ptr %t, i64 5
  %v89 = load i64, ptr %v88, !tbaa !0
  %v90 = mul nsw i64 %v89, 12
  %v91 = getelementptr inbounds float, ptr %v80, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v72
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fmul contract <8 x float> %v93, %v23
  %v95 = fsub contract <8 x float> %v87, %v94
  %v96 = fdiv contract <8 x float> %v95, %v35
  %v97 = getelementptr inbounds i64, ptr %t, i64 5
  %v98 = load i64, ptr %v97, !tbaa !0
  %v99 = mul nsw i64 %v98, 14
  %v100 = getelementptr inbounds float, ptr %v80, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v72
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fsub contract <8 x float> %v102, %v40
  %v104 = getelementptr inbounds i64, ptr %t, i64 5
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v105, 15
  %v107 = getelementptr inbounds float, ptr %v80, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v72
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = fmul contract <8 x float> %v109, %v45
  %v111 = fsub contract <8 x float> %v103, %v110
  %v112 = fdiv contract <8 x float> %v111, %v50
  %v113 = getelementptr inbounds i64, ptr %t, i64 5
  %v114 = load i64, ptr %v113, !tbaa !0
  %v115 = mul nsw i64 %v114, 17
  %v116 = getelementptr inbounds float, ptr %v80, i64 %v115
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v72
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = fsub contract <8 x float> %v118, %v55
  %v120 = getelementptr inbounds i64, ptr %t, i64 5
  %v121 = load i64, ptr %v120, !tbaa !0
  %v122 = mul nsw i64 %v121, 18
  %v123 = getelementptr inbounds float, ptr %v80, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v72
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul contract <8 x float> %v125, %v60
  %v127 = fsub contract <8 x float> %v119, %v126
  %v128 = fdiv contract <8 x float> %v127, %v65
  %v129 = sub nsw i64 %v2, %v72
  %v130 = insertelement <8 x i64> poison, i64 %v129, i64 0
  %v131 = shufflevector <8 x i64> %v130, <8 x i64> poison, <8 x i32> zeroinitializer
  %v132 = icmp sgt <8 x i64> %v131, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v133 = select <8 x i1> %v132, <8 x float> %v96, <8 x float> splat (float 0x0000000000000000)
  %v134 = getelementptr inbounds float, ptr %v80, i64 0
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v72
  store <8 x float> %v133, ptr %v135, align 4, !tbaa !1
  %v136 = select <8 x i1> %v132, <8 x float> %v112, <8 x float> splat (float 0x0000000000000000)
  %v137 = getelementptr inbounds i64, ptr %t, i64 5
  %v138 = load i64, ptr %v137, !tbaa !0
  %v139 = getelementptr inbounds float, ptr %v80, i64 %v138
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v72
  store <8 x float> %v136, ptr %v140, align 4, !tbaa !1
  %v141 = select <8 x i1> %v132, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  %v142 = getelementptr inbounds i64, ptr %t, i64 5
  %v143 = load i64, ptr %v142, !tbaa !0
  %v144 = mul nsw i64 %v143, 2
  %v145 = getelementptr inbounds float, ptr %v80, i64 %v144
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v72
  store <8 x float> %v141, ptr %v146, align 4, !tbaa !1
  %v147 = add nsw i64 %v72, 8
  store i64 %v147, ptr %v71
  br label %l70.test
l70.end:
  %v148 = add nsw i64 %v5, 1
  store i64 %v148, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v30 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 22
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 15
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 34
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 5
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v14, 3
  %v16 = getelementptr inbounds i64, ptr %t, i64 52
  %v17 = load ptr, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 53
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 54
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v12, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 5
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 55
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 56
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
  %v37 = getelementptr inbounds i64, ptr %t, i64 49
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
  %v1 = getelementptr inbounds i64, ptr %t, i64 57
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 58
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
  %v25 = getelementptr inbounds i64, ptr %t, i64 2
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = icmp sgt i64 %v26, 1
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  call void @meet(ptr %t)
  br label %w28.end
w28.end:
  call void @pass0(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  %v29 = getelementptr inbounds i64, ptr %t, i64 2
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = icmp sgt i64 %v30, 1
  br i1 %v31, label %w32.then, label %w32.end
w32.then:
  call void @meet(ptr %t)
  br label %w32.end
w32.end:
  call void @pass1(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  %v33 = getelementptr inbounds i64, ptr %t, i64 2
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = icmp sgt i64 %v34, 1
  br i1 %v35, label %w36.then, label %w36.end
w36.then:
  call void @meet(ptr %t)
  br label %w36.end
w36.end:
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass2(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  %v37 = getelementptr inbounds i64, ptr %t, i64 2
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = icmp sgt i64 %v38, 1
  br i1 %v39, label %w40.then, label %w40.end
w40.then:
  call void @meet(ptr %t)
  br label %w40.end
w40.end:
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v41 = getelementptr inbounds i64, ptr %t, i64 59
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
  %v60 = getelementptr inbounds i64, ptr %t, i64 15
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds i64, ptr %t, i64 34
  %v63 = load ptr, ptr %v62, !tbaa !0
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = mul nsw i64 %v53, %v61
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v67 = getelementptr inbounds i64, ptr %t, i64 60
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 50
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 51
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
  %v84 = getelementptr inbounds i64, ptr %t, i64 15
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = getelementptr inbounds i64, ptr %t, i64 34
  %v87 = load ptr, ptr %v86, !tbaa !0
  %v88 = getelementptr inbounds i64, ptr %t, i64 5
  %v89 = load i64, ptr %v88, !tbaa !0
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  %v91 = mul nsw i64 %v53, %v85
  %v92 = getelementptr inbounds float, ptr %v90, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 61
  %v94 = load ptr, ptr %v93, !tbaa !0
  %v95 = getelementptr inbounds i64, ptr %t, i64 50
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = getelementptr inbounds i64, ptr %t, i64 51
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
  %v111 = getelementptr inbounds i64, ptr %t, i64 14
  %v112 = load ptr, ptr %v111, !tbaa !0
  %v113 = getelementptr inbounds i64, ptr %t, i64 34
  %v114 = load ptr, ptr %v113, !tbaa !0
  %v115 = getelementptr inbounds i64, ptr %t, i64 14
  store ptr %v114, ptr %v115
  %v116 = getelementptr inbounds i64, ptr %t, i64 34
  store ptr %v112, ptr %v116
  %v117 = add nsw i64 %v14, 1
  store i64 %v117, ptr %v13
  br label %l12.test
l12.end:
  %v118 = getelementptr inbounds i64, ptr %t, i64 2
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
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 5
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
  %v26 = getelementptr inbounds i64, ptr %t, i64 22
  %v27 = load ptr, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 23
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = mul nsw i64 %v25, %v29
  %v31 = getelementptr inbounds float, ptr %v27, i64 %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 5
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = mul nsw i64 %v33, 10
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v23
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %t, i64 62
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
  %v50 = getelementptr inbounds i64, ptr %t, i64 5
  %v51 = load i64, ptr %v50, !tbaa !0
  %v52 = mul nsw i64 %v51, 23
  %v53 = getelementptr inbounds float, ptr %v31, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v23
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fmul contract <8 x float> %v42, %v55
  %v57 = select <8 x i1> %v46, <8 x float> %v56, <8 x float> splat (float 0x0000000000000000)
  %v58 = load <8 x float>, ptr %v14
  %v59 = fadd contract <8 x float> %v58, %v57
  store <8 x float> %v59, ptr %v14
  %v60 = getelementptr inbounds i64, ptr %t, i64 5
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = mul nsw i64 %v61, 13
  %v63 = getelementptr inbounds float, ptr %v31, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v23
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds i64, ptr %t, i64 63
  %v67 = load ptr, ptr %v66, !tbaa !0
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v23
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fmul contract <8 x float> %v65, %v69
  %v71 = select <8 x i1> %v46, <8 x float> %v70, <8 x float> splat (float 0x0000000000000000)
  %v72 = load <8 x float>, ptr %v15
  %v73 = fadd contract <8 x float> %v72, %v71
  store <8 x float> %v73, ptr %v15
  %v74 = getelementptr inbounds i64, ptr %t, i64 5
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = mul nsw i64 %v75, 25
  %v77 = getelementptr inbounds float, ptr %v31, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v23
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fmul contract <8 x float> %v70, %v79
  %v81 = select <8 x i1> %v46, <8 x float> %v80, <8 x float> splat (float 0x0000000000000000)
  %v82 = load <8 x float>, ptr %v16
  %v83 = fadd contract <8 x float> %v82, %v81
  store <8 x float> %v83, ptr %v16
  %v84 = getelementptr inbounds i64, ptr %t, i64 5
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v85, 16
  %v87 = getelementptr inbounds float, ptr %v31, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v23
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds i64, ptr %t, i64 64
  %v91 = load ptr, ptr %v90, !tbaa !0
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v23
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fmul contract <8 x float> %v89, %v93
  %v95 = select <8 x i1> %v46, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v96 = load <8 x float>, ptr %v17
  %v97 = fadd contract <8 x float> %v96, %v95
  store <8 x float> %v97, ptr %v17
  %v98 = getelementptr inbounds i64, ptr %t, i64 5
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = mul nsw i64 %v99, 27
  %v101 = getelementptr inbounds float, ptr %v31, i64 %v100
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v23
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fmul contract <8 x float> %v94, %v103
  %v105 = select <8 x i1> %v46, <8 x float> %v104, <8 x float> splat (float 0x0000000000000000)
  %v106 = load <8 x float>, ptr %v18
  %v107 = fadd contract <8 x float> %v106, %v105
  store <8 x float> %v107, ptr %v18
  %v108 = getelementptr inbounds i64, ptr %t, i64 5
  %v109 = load i64, ptr %v108, !tbaa !0
  %v110 = mul nsw i64 %v109, 19
  %v111 = getelementptr inbounds float, ptr %v31, i64 %v110
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v23
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = getelementptr inbounds i64, ptr %t, i64 65
  %v115 = load ptr, ptr %v114, !tbaa !0
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v23
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fmul contract <8 x float> %v113, %v117
  %v119 = select <8 x i1> %v46, <8 x float> %v118, <8 x float> splat (float 0x0000000000000000)
  %v120 = load <8 x float>, ptr %v19
  %v121 = fadd contract <8 x float> %v120, %v119
  store <8 x float> %v121, ptr %v19
  %v122 = getelementptr inbounds i64, ptr %t, i64 5
  %v123 = load i64, ptr %v122, !tbaa !0
  %v124 = mul nsw i64 %v123, 29
  %v125 = getelementptr inbounds float, ptr %v31, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v23
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fmul contract <8 x float> %v118, %v127
  %v129 = select <8 x i1> %v46, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  %v130 = load <8 x float>, ptr %v20
  %v131 = fadd contract <8 x float> %v130, %v129
  store <8 x float> %v131, ptr %v20
  %v132 = select <8 x i1> %v46, <8 x float> %v42, <8 x float> splat (float 0x0000000000000000)
  %v133 = getelementptr inbounds i64, ptr %t, i64 5
  %v134 = load i64, ptr %v133, !tbaa !0
  %v135 = mul nsw i64 %v134, 22
  %v136 = getelementptr inbounds float, ptr %v31, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v23
  store <8 x float> %v132, ptr %v137, align 4, !tbaa !1
  %v138 = select <8 x i1> %v46, <8 x float> %v70, <8 x float> splat (float 0x0000000000000000)
  %v139 = getelementptr inbounds i64, ptr %t, i64 5
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = mul nsw i64 %v140, 24
  %v142 = getelementptr inbounds float, ptr %v31, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v23
  store <8 x float> %v138, ptr %v143, align 4, !tbaa !1
  %v144 = select <8 x i1> %v46, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v145 = getelementptr inbounds i64, ptr %t, i64 5
  %v146 = load i64, ptr %v145, !tbaa !0
  %v147 = mul nsw i64 %v146, 26
  %v148 = getelementptr inbounds float, ptr %v31, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v23
  store <8 x float> %v144, ptr %v149, align 4, !tbaa !1
  %v150 = select <8 x i1> %v46, <8 x float> %v118, <8 x float> splat (float 0x0000000000000000)
  %v151 = getelementptr inbounds i64, ptr %t, i64 5
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = mul nsw i64 %v152, 28
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
  %v162 = getelementptr inbounds i64, ptr %t, i64 29
  %v163 = load ptr, ptr %v162, !tbaa !0
  %v164 = getelementptr inbounds i64, ptr %t, i64 30
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = mul nsw i64 %v161, %v165
  %v167 = getelementptr inbounds float, ptr %v163, i64 %v166
  %v168 = mul nsw i64 8, 10
  %v169 = getelementptr inbounds float, ptr %v167, i64 %v168
  store float %v160, ptr %v169
  %v170 = load <8 x float>, ptr %v14
  %v171 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v170)
  %v172 = sitofp i64 %v2 to float
  %v173 = fdiv float %v171, %v172
  %v174 = mul nsw i64 8, 11
  %v175 = getelementptr inbounds float, ptr %v167, i64 %v174
  store float %v173, ptr %v175
  %v176 = load <8 x float>, ptr %v15
  %v177 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v176)
  %v178 = sitofp i64 %v2 to float
  %v179 = fdiv float %v177, %v178
  %v180 = mul nsw i64 8, 12
  %v181 = getelementptr inbounds float, ptr %v167, i64 %v180
  store float %v179, ptr %v181
  %v182 = load <8 x float>, ptr %v16
  %v183 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v182)
  %v184 = sitofp i64 %v2 to float
  %v185 = fdiv float %v183, %v184
  %v186 = mul nsw i64 8, 13
  %v187 = getelementptr inbounds float, ptr %v167, i64 %v186
  store float %v185, ptr %v187
  %v188 = load <8 x float>, ptr %v17
  %v189 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v188)
  %v190 = sitofp i64 %v2 to float
  %v191 = fdiv float %v189, %v190
  %v192 = mul nsw i64 8, 14
  %v193 = getelementptr inbounds float, ptr %v167, i64 %v192
  store float %v191, ptr %v193
  %v194 = load <8 x float>, ptr %v18
  %v195 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v194)
  %v196 = sitofp i64 %v2 to float
  %v197 = fdiv float %v195, %v196
  %v198 = mul nsw i64 8, 15
  %v199 = getelementptr inbounds float, ptr %v167, i64 %v198
  store float %v197, ptr %v199
  %v200 = load <8 x float>, ptr %v19
  %v201 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v200)
  %v202 = sitofp i64 %v2 to float
  %v203 = fdiv float %v201, %v202
  %v204 = mul nsw i64 8, 16
  %v205 = getelementptr inbounds float, ptr %v167, i64 %v204
  store float %v203, ptr %v205
  %v206 = load <8 x float>, ptr %v20
  %v207 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v206)
  %v208 = sitofp i64 %v2 to float
  %v209 = fdiv float %v207, %v208
  %v210 = mul nsw i64 8, 17
  %v211 = getelementptr inbounds float, ptr %v167, i64 %v210
  store float %v209, ptr %v211
  %v212 = add nsw i64 %v11, 1
  store i64 %v212, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v85 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = add nsw i64 %row, %v5
  %v8 = getelementptr inbounds i64, ptr %t, i64 29
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 30
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %v7, %v11
  %v13 = getelementptr inbounds float, ptr %v9, i64 %v12
  %v14 = mul nsw i64 8, 10
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = load float, ptr %v15
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = mul nsw i64 8, 11
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v21 = load float, ptr %v20
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = add nsw i64 %row, %v5
  %v25 = getelementptr inbounds i64, ptr %t, i64 12
  %v26 = load ptr, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 13
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = mul nsw i64 %v24, %v28
  %v30 = getelementptr inbounds float, ptr %v26, i64 %v29
  %v31 = mul nsw i64 8, 13
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v33 = load float, ptr %v32
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = mul nsw i64 8, 12
  %v37 = getelementptr inbounds float, ptr %v13, i64 %v36
  %v38 = load float, ptr %v37
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = mul nsw i64 8, 13
  %v42 = getelementptr inbounds float, ptr %v13, i64 %v41
  %v43 = load float, ptr %v42
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = mul nsw i64 8, 9
  %v47 = getelementptr inbounds float, ptr %v30, i64 %v46
  %v48 = load float, ptr %v47
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = mul nsw i64 8, 14
  %v52 = getelementptr inbounds float, ptr %v13, i64 %v51
  %v53 = load float, ptr %v52
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = mul nsw i64 8, 15
  %v57 = getelementptr inbounds float, ptr %v13, i64 %v56
  %v58 = load float, ptr %v57
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = mul nsw i64 8, 5
  %v62 = getelementptr inbounds float, ptr %v30, i64 %v61
  %v63 = load float, ptr %v62
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = mul nsw i64 8, 16
  %v67 = getelementptr inbounds float, ptr %v13, i64 %v66
  %v68 = load float, ptr %v67
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = mul nsw i64 8, 17
  %v72 = getelementptr inbounds float, ptr %v13, i64 %v71
  %v73 = load float, ptr %v72
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = getelementptr inbounds float, ptr %v30, i64 8
  %v77 = load float, ptr %v76
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = getelementptr inbounds i64, ptr %t, i64 50
  %v81 = load i64, ptr %v80, !tbaa !0
  %v82 = getelementptr inbounds i64, ptr %t, i64 51
  %v83 = load i64, ptr %v82, !tbaa !0
  store i64 %v81, ptr %v85
  br label %l84.test
l84.test:
  %v86 = load i64, ptr %v85
  %v87 = icmp slt i64 %v86, %v83
  br i1 %v87, label %l84.body, label %l84.end
l84.body:
  %v88 = add nsw i64 %row, %v5
  %v89 = getelementptr inbounds i64, ptr %t, i64 22
  %v90 = load ptr, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds i64, ptr %t, i64 23
  %v92 = load i64, ptr %v91, !tbaa !0
  %v93 = mul nsw i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v90, i64 %v93
  %v95 = getelementptr inbounds i64, ptr %t, i64 5
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = mul nsw i64 %v96, 22
  %v98 = getelementptr inbounds float, ptr %v94, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v86
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fsub contract <8 x float> %v100, %v18
  %v102 = getelementptr inbounds i64, ptr %t, i64 5
  %v103 = load i64, ptr %v102, !tbaa !0
  %v104 = mul nsw i64 %v103, 23
  %v105 = getelementptr inbounds float, ptr %v94, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v86
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fmul contract <8 x float> %v107, %v23
  %v109 = fsub contract <8 x float> %v101, %v108
  %v110 = fdiv contract <8 x float> %v109, %v35
  %v111 = getelementptr inbounds i64, ptr %t, i64 5
  %v112 = load i64, ptr %v111, !tbaa !0
  %v113 = mul nsw i64 %v112, 24
  %v114 = getelementptr inbounds float, ptr %v94, i64 %v113
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v86
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fsub contract <8 x float> %v116, %v40
  %v118 = getelementptr inbounds i64, ptr %t, i64 5
  %v119 = load i64, ptr %v118, !tbaa !0
  %v120 = mul nsw i64 %v119, 25
  %v121 = getelementptr inbounds float, ptr %v94, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v86
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fmul contract <8 x float> %v123, %v45
  %v125 = fsub contract <8 x float> %v117, %v124
  %v126 = fdiv contract <8 x float> %v125, %v50
  %v127 = getelementptr inbounds i64, ptr %t, i64 5
  %v128 = load i64, ptr %v127, !tbaa !0
  %v129 = mul nsw i64 %v128, 26
  %v130 = getelementptr inbounds float, ptr %v94, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v86
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fsub contract <8 x float> %v132, %v55
  %v134 = getelementptr inbounds i64, ptr %t, i64 5
  %v135 = load i64, ptr %v134, !tbaa !0
  %v136 = mul nsw i64 %v135, 27
  %v137 = getelementptr inbounds float, ptr %v94, i64 %v136
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v86
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fmul contract <8 x float> %v139, %v60
  %v141 = fsub contract <8 x float> %v133, %v140
  %v142 = fdiv contract <8 x float> %v141, %v65
  %v143 = getelementptr inbounds i64, ptr %t, i64 5
  %v144 = load i64, ptr %v143, !tbaa !0
  %v145 = mul nsw i64 %v144, 28
  %v146 = getelementptr inbounds float, ptr %v94, i64 %v145
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v86
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = fsub contract <8 x float> %v148, %v70
  %v150 = getelementptr inbounds i64, ptr %t, i64 5
  %v151 = load i64, ptr %v150, !tbaa !0
  %v152 = mul nsw i64 %v151, 29
  %v153 = getelementptr inbounds float, ptr %v94, i64 %v152
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v86
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = fmul contract <8 x float> %v155, %v75
  %v157 = fsub contract <8 x float> %v149, %v156
  %v158 = fdiv contract <8 x float> %v157, %v79
  %v159 = sub nsw i64 %v2, %v86
  %v160 = insertelement <8 x i64> poison, i64 %v159, i64 0
  %v161 = shufflevector <8 x i64> %v160, <8 x i64> poison, <8 x i32> zeroinitializer
  %v162 = icmp sgt <8 x i64> %v161, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v163 = select <8 x i1> %v162, <8 x float> %v110, <8 x float> splat (float 0x0000000000000000)
  %v164 = getelementptr inbounds i64, ptr %t, i64 5
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = mul nsw i64 %v165, 4
  %v167 = getelementptr inbounds float, ptr %v94, i64 %v166
  %v168 = getelementptr inbounds float, ptr %v167, i64 %v86
  store <8 x float> %v163, ptr %v168, align 4, !tbaa !1
  %v169 = select <8 x i1> %v162, <8 x float> %v126, <8 x float> splat (float 0x0000000000000000)
  %v170 = getelementptr inbounds i64, ptr %t, i64 5
  %v171 = load i64, ptr %v170, !tbaa !0
  %v172 = mul nsw i64 %v171, 5
  %v173 = getelementptr inbounds float, ptr %v94, i64 %v172
  %v174 = getelementptr inbounds float, ptr %v173, i64 %v86
  store <8 x float> %v169, ptr %v174, align 4, !tbaa !1
  %v175 = select <8 x i1> %v162, <8 x float> %v142, <8 x float> splat (float 0x0000000000000000)
  %v176 = getelementptr inbounds i64, ptr %t, i64 5
  %v177 = load i64, ptr %v176, !tbaa !0
  %v178 = mul nsw i64 %v177, 6
  %v179 = getelementptr inbounds float, ptr %v94, i64 %v178
  %v180 = getelementptr inbounds float, ptr %v179, i64 %v86
  store <8 x float> %v175, ptr %v180, align 4, !tbaa !1
  %v181 = select <8 x i1> %v162, <8 x float> %v158, <8 x float> splat (float 0x0000000000000000)
  %v182 = getelementptr inbounds i64, ptr %t, i64 5
  %v183 = load i64, ptr %v182, !tbaa !0
  %v184 = mul nsw i64 %v183, 7
  %v185 = getelementptr inbounds float, ptr %v94, i64 %v184
  %v186 = getelementptr inbounds float, ptr %v185, i64 %v86
  store <8 x float> %v181, ptr %v186, align 4, !tbaa !1
  %v187 = add nsw i64 %v86, 8
  store i64 %v187, ptr %v85
  br label %l84.test
l84.end:
  %v188 = add nsw i64 %v5, 1
  store i64 %v188, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v35 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 22
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 5
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 4
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 66
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 67
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %row, %v12
  %v16 = getelementptr inbounds float, ptr %v14, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = getelementptr inbounds i64, ptr %t, i64 5
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = mul nsw i64 %v19, 4
  %v21 = getelementptr inbounds i64, ptr %t, i64 68
  %v22 = load ptr, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 69
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 70
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds float, ptr %v17, i64 %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 71
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 72
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %t, i64 73
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
  %v42 = getelementptr inbounds i64, ptr %t, i64 49
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
  %v1 = getelementptr inbounds i64, ptr %t, i64 74
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 6
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %v8, i64 %v5
  %v10 = load i64, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 7
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = mul nsw i64 %step, %v12
  %v14 = add nsw i64 %v10, %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 8
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %v16, i64 %v5
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 75
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = mul nsw i64 %v14, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 76
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 77
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v18, %v25
  %v27 = add nsw i64 %v21, %v26
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 78
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 79
  %v32 = load i64, ptr %v31, !tbaa !0
  store i64 %v30, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = add nsw i64 %row, %v5
  %v38 = getelementptr inbounds i64, ptr %t, i64 67
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds i64, ptr %t, i64 66
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
  %v1 = getelementptr inbounds i64, ptr %t, i64 57
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 58
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
  %v23 = getelementptr inbounds i64, ptr %t, i64 2
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
  %v39 = getelementptr inbounds i64, ptr %t, i64 2
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = icmp sgt i64 %v40, 1
  br i1 %v41, label %w42.then, label %w42.end
w42.then:
  call void @meet(ptr %t)
  br label %w42.end
w42.end:
  %v43 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v43)
  %v44 = getelementptr inbounds i64, ptr %t, i64 2
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
  %v60 = getelementptr inbounds i64, ptr %t, i64 2
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
  %v1 = getelementptr inbounds i64, ptr %t, i64 80
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 57
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 58
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 81
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 82
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 83
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 84
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 20
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 85
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 86
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 19
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 17
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 87
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 88
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 16
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 13
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 89
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 90
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 12
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 23
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 91
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 92
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 22
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 66
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 93
  %v67 = load i64, ptr %v66, !tbaa !0
  %v68 = mul nsw i64 %v65, %v67
  %v69 = getelementptr inbounds i64, ptr %t, i64 94
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v68
  %v72 = getelementptr inbounds i64, ptr %t, i64 67
  store ptr %v71, ptr %v72
  %v73 = getelementptr inbounds i64, ptr %t, i64 30
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = mul nsw i64 %v11, %v74
  %v76 = getelementptr inbounds i64, ptr %t, i64 95
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = mul nsw i64 %v75, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 96
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v78
  %v82 = getelementptr inbounds i64, ptr %t, i64 29
  store ptr %v81, ptr %v82
  %v83 = getelementptr inbounds i64, ptr %t, i64 1
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %w86.then, label %w86.end
w86.then:
  %v87 = getelementptr inbounds i64, ptr %t, i64 84
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 81
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds i64, ptr %t, i64 74
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
  %v107 = getelementptr inbounds i64, ptr %t, i64 6
  %v108 = load ptr, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds i64, ptr %v108, i64 %v105
  %v110 = load i64, ptr %v109
  %v111 = getelementptr inbounds i64, ptr %t, i64 7
  %v112 = load i64, ptr %v111, !tbaa !0
  %v113 = mul nsw i64 %v95, %v112
  %v114 = add nsw i64 %v110, %v113
  %v115 = getelementptr inbounds i64, ptr %t, i64 8
  %v116 = load ptr, ptr %v115, !tbaa !0
  %v117 = getelementptr inbounds i64, ptr %v116, i64 %v105
  %v118 = load i64, ptr %v117
  %v119 = getelementptr inbounds i64, ptr %t, i64 97
  %v120 = load i64, ptr %v119, !tbaa !0
  %v121 = mul nsw i64 %v114, %v120
  %v122 = getelementptr inbounds i64, ptr %t, i64 98
  %v123 = load ptr, ptr %v122, !tbaa !0
  %v124 = getelementptr inbounds i64, ptr %t, i64 99
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
  %v147 = getelementptr inbounds i64, ptr %t, i64 2
  %v148 = load i64, ptr %v147, !tbaa !0
  %v149 = icmp sgt i64 %v148, 1
  br i1 %v149, label %w150.then, label %w150.end
w150.then:
  call void @meet(ptr %t)
  br label %w150.end
w150.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v151 = getelementptr inbounds i64, ptr %t, i64 100
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = sub nsw i64 %v152, 1
  %v154 = icmp eq i64 %number, %v153
  %v155 = select i1 %v154, i64 0, i64 1
  %v156 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v157 = load i64, ptr %v156
  %v158 = sub nsw i64 %v157, %v11
  %v159 = getelementptr inbounds i64, ptr %t, i64 101
  %v160 = load ptr, ptr %v159, !tbaa !0
  %v161 = getelementptr inbounds i64, ptr %t, i64 81
  %v162 = load i64, ptr %v161, !tbaa !0
  %v163 = getelementptr inbounds i64, ptr %t, i64 84
  %v164 = load ptr, ptr %v163, !tbaa !0
  %v165 = mul nsw i64 0, %v162
  %v166 = getelementptr inbounds float, ptr %v164, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = getelementptr inbounds i64, ptr %t, i64 74
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = getelementptr inbounds i64, ptr %t, i64 102
  %v171 = load ptr, ptr %v170, !tbaa !0
  call void %v171(ptr %v160, ptr %v167, i64 1, i64 %v162, i64 %v169, i64 %v158, i64 0, i64 %v158, i64 0)
  %v172 = getelementptr inbounds i64, ptr %t, i64 23
  %v173 = load i64, ptr %v172, !tbaa !0
  %v174 = getelementptr inbounds i64, ptr %t, i64 22
  %v175 = load ptr, ptr %v174, !tbaa !0
  %v176 = mul nsw i64 0, %v173
  %v177 = getelementptr inbounds float, ptr %v175, i64 %v176
  %v178 = getelementptr inbounds i64, ptr %t, i64 5
  %v179 = load i64, ptr %v178, !tbaa !0
  %v180 = mul nsw i64 %v179, 4
  %v181 = getelementptr inbounds float, ptr %v177, i64 %v180
  %v182 = getelementptr inbounds i64, ptr %t, i64 71
  %v183 = load i64, ptr %v182, !tbaa !0
  %v184 = getelementptr inbounds i64, ptr %t, i64 103
  %v185 = load ptr, ptr %v184, !tbaa !0
  %v186 = getelementptr inbounds i64, ptr %t, i64 104
  %v187 = load ptr, ptr %v186, !tbaa !0
  %v188 = sdiv i64 %v183, 8
  %v189 = getelementptr inbounds i64, ptr %t, i64 105
  %v190 = load i64, ptr %v189, !tbaa !0
  %v191 = getelementptr inbounds i64, ptr %t, i64 106
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
  %v201 = mul nsw i64 %v199, %v173
  %v202 = getelementptr inbounds float, ptr %v181, i64 %v201
  %v203 = getelementptr inbounds float, ptr %v202, i64 %v195
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = mul nsw i64 %v199, 8
  %v206 = getelementptr inbounds float, ptr %v187, i64 %v205
  store <8 x float> %v204, ptr %v206, align 4, !tbaa !1
  %v207 = add nsw i64 %v199, 1
  store i64 %v207, ptr %v198
  br label %l197.test
l197.end:
  %v208 = mul nsw i64 %v195, %v183
  %v209 = getelementptr inbounds float, ptr %v185, i64 %v208
  %v210 = getelementptr inbounds i64, ptr %t, i64 49
  %v211 = load ptr, ptr %v210, !tbaa !0
  call void %v211(ptr %v209, i64 %v183, ptr %v187, i64 1, i64 8, ptr %v160, i64 %v158, i64 8, i64 %v188, i64 %v155)
  %v212 = add nsw i64 %v195, 8
  store i64 %v212, ptr %v194
  br label %l193.test
l193.end:
  %v213 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v214 = load i64, ptr %v213
  %v215 = sub nsw i64 %v214, %v11
  %v216 = getelementptr inbounds i64, ptr %t, i64 101
  %v217 = load ptr, ptr %v216, !tbaa !0
  %v218 = getelementptr inbounds i64, ptr %t, i64 20
  %v219 = load i64, ptr %v218, !tbaa !0
  %v220 = getelementptr inbounds i64, ptr %t, i64 19
  %v221 = load ptr, ptr %v220, !tbaa !0
  %v222 = mul nsw i64 0, %v219
  %v223 = getelementptr inbounds float, ptr %v221, i64 %v222
  %v224 = getelementptr inbounds float, ptr %v223, i64 0
  %v225 = getelementptr inbounds i64, ptr %t, i64 4
  %v226 = load i64, ptr %v225, !tbaa !0
  %v227 = getelementptr inbounds i64, ptr %t, i64 102
  %v228 = load ptr, ptr %v227, !tbaa !0
  call void %v228(ptr %v217, ptr %v224, i64 1, i64 %v219, i64 %v226, i64 %v215, i64 0, i64 %v215, i64 0)
  %v229 = getelementptr inbounds i64, ptr %t, i64 23
  %v230 = load i64, ptr %v229, !tbaa !0
  %v231 = getelementptr inbounds i64, ptr %t, i64 22
  %v232 = load ptr, ptr %v231, !tbaa !0
  %v233 = mul nsw i64 0, %v230
  %v234 = getelementptr inbounds float, ptr %v232, i64 %v233
  %v235 = getelementptr inbounds float, ptr %v234, i64 0
  %v236 = getelementptr inbounds i64, ptr %t, i64 5
  %v237 = load i64, ptr %v236, !tbaa !0
  %v238 = getelementptr inbounds i64, ptr %t, i64 107
  %v239 = load ptr, ptr %v238, !tbaa !0
  %v240 = getelementptr inbounds i64, ptr %t, i64 104
  %v241 = load ptr, ptr %v240, !tbaa !0
  %v242 = sdiv i64 %v237, 8
  %v243 = getelementptr inbounds i64, ptr %t, i64 108
  %v244 = load i64, ptr %v243, !tbaa !0
  %v245 = getelementptr inbounds i64, ptr %t, i64 109
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
  %v255 = mul nsw i64 %v253, %v230
  %v256 = getelementptr inbounds float, ptr %v235, i64 %v255
  %v257 = getelementptr inbounds float, ptr %v256, i64 %v249
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = mul nsw i64 %v253, 8
  %v260 = getelementptr inbounds float, ptr %v241, i64 %v259
  store <8 x float> %v258, ptr %v260, align 4, !tbaa !1
  %v261 = add nsw i64 %v253, 1
  store i64 %v261, ptr %v252
  br label %l251.test
l251.end:
  %v262 = mul nsw i64 %v249, %v237
  %v263 = getelementptr inbounds float, ptr %v239, i64 %v262
  %v264 = getelementptr inbounds i64, ptr %t, i64 49
  %v265 = load ptr, ptr %v264, !tbaa !0
  call void %v265(ptr %v263, i64 %v237, ptr %v241, i64 1, i64 8, ptr %v217, i64 %v215, i64 8, i64 %v242, i64 %v155)
  %v266 = add nsw i64 %v249, 8
  store i64 %v266, ptr %v248
  br label %l247.test
l247.end:
  %v267 = getelementptr inbounds i64, ptr %t, i64 2
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
  %v10 = alloca i64
  %v44 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 100
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 110
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %t, i64 80
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 57
  %v8 = load ptr, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %v2
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = sub nsw i64 %v2, 1
  %v14 = sub nsw i64 %v13, %v11
  %v15 = icmp ne ptr %v4, null
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %v6, i64 %v14
  %v18 = load i64, ptr %v17
  %v19 = add nsw i64 %v18, 1
  %v20 = getelementptr inbounds i64, ptr %v8, i64 %v19
  %v21 = load i64, ptr %v20
  %v22 = getelementptr inbounds i64, ptr %v8, i64 %v18
  %v23 = load i64, ptr %v22
  %v24 = sub nsw i64 %v21, %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 111
  %v26 = load ptr, ptr %v25, !tbaa !0
  %v27 = icmp ne ptr %v26, null
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %t, i64 1
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = icmp eq i64 %v30, 0
  br i1 %v31, label %w32.then, label %w32.end
w32.then:
  %v33 = getelementptr inbounds i64, ptr %t, i64 20
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = getelementptr inbounds i64, ptr %t, i64 112
  %v36 = load i64, ptr %v35, !tbaa !0
  %v37 = mul nsw i64 %v36, %v34
  %v38 = mul nsw i64 %v14, %v37
  %v39 = getelementptr inbounds float, ptr %v26, i64 %v38
  %v40 = getelementptr inbounds i64, ptr %t, i64 86
  %v41 = load ptr, ptr %v40, !tbaa !0
  %v42 = mul nsw i64 %v24, %v34
  store i64 0, ptr %v44
  br label %l43.test
l43.test:
  %v45 = load i64, ptr %v44
  %v46 = icmp slt i64 %v45, %v42
  br i1 %v46, label %l43.body, label %l43.end
l43.body:
  %v47 = getelementptr inbounds float, ptr %v39, i64 %v45
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v41, i64 %v45
  store <8 x float> %v48, ptr %v49, align 4, !tbaa !1
  %v50 = add nsw i64 %v45, 8
  store i64 %v50, ptr %v44
  br label %l43.test
l43.end:
  br label %w32.end
w32.end:
  %v51 = getelementptr inbounds i64, ptr %t, i64 2
  %v52 = load i64, ptr %v51, !tbaa !0
  %v53 = icmp sgt i64 %v52, 1
  br i1 %v53, label %w54.then, label %w54.end
w54.then:
  call void @meet(ptr %t)
  br label %w54.end
w54.end:
  br label %w28.end
w28.end:
  %v55 = getelementptr inbounds i64, ptr %t, i64 113
  %v56 = load ptr, ptr %v55, !tbaa !0
  call void %v4(ptr %v56, i64 %v14)
  br label %w16.end
w16.end:
  call void @block(ptr %t, i64 %v14)
  %v57 = add nsw i64 %v11, 1
  store i64 %v57, ptr %v10
  br label %l9.test
l9.end:
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

